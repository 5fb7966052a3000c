/** The client's address, as the world sees it: one of a Russian provider. */
export const CLIENT_ADDRESS = '95.165.10.20';
/** The provider's router, the world's end of the cable. */
export const GATEWAY_ADDRESS = '95.165.10.1';
export const LINK_PREFIX = 24;
/** The provider's resolver. */
export const RESOLVER_ADDRESS = '195.34.31.50';
/** Interface names: the world's end, the client's end. */
export const WORLD_INTERFACE = 'cable';
export const CLIENT_INTERFACE = 'eth0';
