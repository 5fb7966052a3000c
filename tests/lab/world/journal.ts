/** A look-up at the provider's resolver. */
export interface DnsEntry {
  kind: 'dns';
  /** Milliseconds since the epoch, of the world's clock. */
  at: number;
  name: string;
  type: string;
  answer: string;
}

/** A TCP connection that the world accepted. */
export interface ConnectionEntry {
  kind: 'connection';
  at: number;
  id: number;
  address: string;
  port: number;
  /** The name in the ClientHello; null when there was none, absent before it came and on port 80. */
  sni?: string | null;
  /** When its TLS handshake was over, or the connection at an end without one; absent while it lasts. */
  handshakeOverAt?: number;
  /** What the censor did, if it did anything. */
  interference?: string;
  /** The first bytes of a plain-http connection as they came, latin1. */
  firstBytes?: string;
}

/** A request that a server of the world, or a box in the middle, answered. */
export interface RequestEntry {
  kind: 'request';
  at: number;
  /** Of the connection that it came over. */
  connection: number;
  secure: boolean;
  method: string;
  host: string;
  path: string;
  httpVersion: string;
  /** Name, value, name, value … in the order and case sent; HTTP/2 pseudo-headers included. */
  rawHeaders: string[];
  status: number;
}

export type JournalEntry = DnsEntry | ConnectionEntry | RequestEntry;

/** What reached the world, in order. */
export class Journal {
  #entries: JournalEntry[] = [];
  #connections = 0;

  add<Entry extends JournalEntry>(entry: Entry): Entry {
    this.#entries.push(entry);
    return entry;
  }

  /** Connections keep their number for the whole run, also when the journal is cleared. */
  nextConnection(): number {
    this.#connections += 1;
    return this.#connections;
  }

  entries(): readonly JournalEntry[] {
    return this.#entries;
  }

  clear(): void {
    this.#entries = [];
  }
}
