import { concatenate } from './concatenate.ts';

/** What is needed of Binary HTTP (RFC 9292): requests of known length out, responses of known length in. */

const REQUEST_KNOWN_LENGTH = 0;
const RESPONSE_KNOWN_LENGTH = 1;
const FIRST_FINAL_STATUS = 200;
const LAST_STATUS = 599;

export interface BinaryRequest {
  method: string;
  scheme: string;
  authority: string;
  path: string;
  content: Uint8Array;
}

export interface BinaryResponse {
  status: number;
  content: Uint8Array;
}

/** A request without fields. */
export function encodeRequest(request: BinaryRequest): Uint8Array<ArrayBuffer> {
  const line = [request.method, request.scheme, request.authority, request.path];
  const noFields = encodeLength(0);
  return concatenate(
    encodeLength(REQUEST_KNOWN_LENGTH),
    ...line.flatMap((text) => withLength(new TextEncoder().encode(text))),
    noFields,
    ...withLength(request.content),
    noFields,
  );
}

/** A final response, or null for bytes that are none. Its fields are passed over; what a message lacks at its end is empty. */
export function decodeResponse(bytes: Uint8Array): BinaryResponse | null {
  const reader = new Reader(bytes);
  if (reader.length() !== RESPONSE_KNOWN_LENGTH) return null;
  const status = reader.length();
  if (status < FIRST_FINAL_STATUS || status > LAST_STATUS) return null;
  reader.part();
  const content = reader.part();
  reader.part();
  return reader.isSound() ? { status, content } : null;
}

/** Reads lengths and parts; after a part that is cut it is not sound any more. */
class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;
  #sound = true;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** A variable-length integer of up to four bytes (RFC 9000 §16); 0 at the end of the bytes. */
  length(): number {
    const first = this.#bytes[this.#at];
    if (first === undefined) return 0;
    const size = 1 << (first >> 6);
    if (size > 4 || this.#at + size > this.#bytes.length) {
      this.#sound = false;
      return 0;
    }
    let value = first & 0x3f;
    for (let i = 1; i < size; i++) value = value * 256 + (this.#bytes[this.#at + i] ?? 0);
    this.#at += size;
    return value;
  }

  part(): Uint8Array {
    const size = this.length();
    if (this.#at + size > this.#bytes.length) this.#sound = false;
    const part = this.#bytes.subarray(this.#at, this.#at + size);
    this.#at += size;
    return part;
  }

  /** Whether all that was read was whole and nothing but padding, zeroes, is left. */
  isSound(): boolean {
    return this.#sound && this.#bytes.subarray(this.#at).every((byte) => byte === 0);
  }
}

function withLength(bytes: Uint8Array): Uint8Array[] {
  return [encodeLength(bytes.length), bytes];
}

/** Two forms suffice: nothing here is 16 KB long. */
function encodeLength(value: number): Uint8Array {
  if (value < 0x40) return Uint8Array.of(value);
  if (value < 0x4000) return Uint8Array.of(0x40 | (value >> 8), value & 0xff);
  throw new RangeError('too long for a report');
}
