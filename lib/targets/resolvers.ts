import type { Endpoint, LookUp } from './endpoint.ts';

/** A public resolver, asked in DNS wire format over HTTPS by its address, so that no name is in the way. */
export interface Resolver extends Omit<Endpoint, 'kind'> {
  kind: 'doh';
  /** Who runs it: two resolvers of one company are one witness. */
  company: string;
}

/**
 * None decides alone: in Russia the first two have been reset since 2021, while the last two were not. All have
 * certificates for their addresses. AdGuard's is the one without filtering.
 */
export const RESOLVERS: readonly Resolver[] = [
  resolver('cloudflare', '1.1.1.1'),
  resolver('google', '8.8.8.8'),
  resolver('quad9', '9.9.9.9'),
  resolver('adguard', '94.140.14.140'),
];

/** The question to one resolver for one name. */
export function lookUpAt({ id, url }: Resolver, name: string): LookUp {
  return { id: `${id}/${name}`, kind: 'doh', url, name };
}

function resolver(company: string, address: string): Resolver {
  return { id: `doh/${company}`, kind: 'doh', company, url: `https://${address}/dns-query` };
}
