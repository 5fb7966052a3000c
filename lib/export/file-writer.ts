/** What a worker is told. The first message names the file, which is there and empty. */
export type ToWorker =
  | { folder: string; name: string }
  | { bytes: ArrayBuffer; length: number }
  | { close: true };
/** And what it says: bytes come back to be filled anew. */
export type FromWorker = { bytes: ArrayBuffer } | { closed: true } | { error: unknown };

const BUFFER_BYTES = 262_144;
const BUFFERS = 3;
const encoder = new TextEncoder();

/**
 * Writes text to a file of the origin private file system, at once and in few buffers that are used again, whatever
 * the length of the text. Every call rejects with the first error that the disk has shown.
 */
export class FileWriter {
  readonly #worker = new Worker(new URL('./file-writer-worker.ts', import.meta.url), {
    type: 'module',
  });
  readonly #free = Array.from({ length: BUFFERS }, () => new ArrayBuffer(BUFFER_BYTES));
  #filling = new Uint8Array(BUFFER_BYTES);
  #filled = 0;
  #isClosed = false;
  /** The worker itself, of which nothing more is to be heard. */
  #isBroken = false;
  #failure: { error: unknown } | undefined;
  #wake: (() => void) | undefined;

  constructor(folder: string, name: string) {
    this.#worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      if ('bytes' in data) this.#free.push(data.bytes);
      else if ('closed' in data) this.#isClosed = true;
      else this.#failure ??= data;
      this.#wake?.();
    };
    this.#worker.onerror = (event) => {
      this.#isBroken = true;
      this.#failure ??= { error: new Error(`The file cannot be written: ${event.message}`) };
      this.#wake?.();
    };
    this.#tell({ folder, name });
  }

  async write(text: string): Promise<void> {
    for (let rest = text; rest !== ''; ) {
      const { read, written } = encoder.encodeInto(rest, this.#filling.subarray(this.#filled));
      this.#filled += written;
      if (read === rest.length) return;
      rest = rest.slice(read);
      await this.#handOver();
    }
  }

  /** Resolves when all of it is on the disk. */
  async close(): Promise<void> {
    await this.#handOver();
    this.#tell({ close: true });
    await this.#until(() => this.#isClosed);
    this.#worker.terminate();
  }

  /** Lets go of the file, which holds nobody knows how much: as long as it is open nobody can remove it. */
  async abort(): Promise<void> {
    if (!this.#isBroken) {
      this.#failure = undefined;
      this.#tell({ close: true });
      await this.#until(() => this.#isClosed).catch(() => undefined);
    }
    this.#worker.terminate();
  }

  async #handOver(): Promise<void> {
    const bytes = this.#filling.buffer;
    this.#tell({ bytes, length: this.#filled }, [bytes]);
    await this.#until(() => this.#free.length > 0);
    this.#filling = new Uint8Array(this.#free.pop() ?? new ArrayBuffer(BUFFER_BYTES));
    this.#filled = 0;
  }

  async #until(isDone: () => boolean): Promise<void> {
    while (!isDone() && this.#failure === undefined)
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    if (this.#failure !== undefined) throw this.#failure.error;
  }

  #tell(message: ToWorker, transfer: Transferable[] = []): void {
    this.#worker.postMessage(message, transfer);
  }
}
