import type { Answer, Asked } from './answer.ts';

/** What a site does with an open WebSocket: takes a message, gives replies. */
export interface WebSocketService {
  /** The subprotocol that it speaks, if it insists on one. */
  protocol?: string;
  paths?: readonly string[];
  /** A conversation: each message is answered by bytes, by nothing (null), or by closing. */
  converse(): (message: Buffer) => Buffer | null | 'close';
}

/** One front: addresses, the certificate that they serve, and what they say. */
export interface Site {
  id: string;
  addresses: readonly string[];
  /** Names that resolve here. */
  hosts: readonly string[];
  /** Subject alternative names of its certificate, wildcards and addresses included. None: no TLS here. */
  certificate: readonly string[];
  /** Another certificate for some names in the handshake. */
  certificateFor?(name: string | null): readonly string[] | undefined;
  answer(asked: Asked): Answer | Promise<Answer>;
  webSocket?: WebSocketService;
  /** Whether it speaks plain HTTP on port 443; others answer 400 there, as web servers do. */
  plainOn443?: true;
}

/** A site whose certificate names exactly its hosts. */
export function site(
  id: string,
  addresses: readonly string[],
  hosts: readonly string[],
  answer: Site['answer'],
): Site {
  return { id, addresses, hosts, certificate: hosts, answer };
}
