import type { Socket } from 'node:net';
import { Duplex } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import type { StreamAction } from './stream-rule.ts';

/** So many portions a second: fine enough for a browser to see a steady trickle. */
const PORTIONS_PER_SECOND = 20;
/** An injected reset follows the bytes that it cuts off after; at once, a browser would drop those unread. */
const RESET_DELAY_MS = 150;

/** The server's end of a connection on whose way the censor sits. */
export class InterferedStream extends Duplex {
  readonly #socket: Socket;
  readonly #action: Exclude<StreamAction, { kind: 'pass' }>;
  #passed = 0;
  #frozen = false;

  constructor(socket: Socket, action: Exclude<StreamAction, { kind: 'pass' }>) {
    super();
    this.#socket = socket;
    this.#action = action;
    socket.on('data', (chunk: Buffer) => {
      if (!this.#frozen && !this.push(chunk)) socket.pause();
    });
    socket.on('end', () => this.push(null));
    socket.on('close', () => this.destroy());
    this.on('error', () => {});
  }

  override _read(): void {
    this.#socket.resume();
  }

  override _write(chunk: Buffer, _encoding: string, done: (error?: Error | null) => void): void {
    if (this.#action.kind === 'rate') {
      void this.#trickle(chunk, this.#action.bytesPerSecond).then(() => done(), done);
      return;
    }
    if (this.#action.kind === 'delay') {
      void setTimeout(this.#action.milliseconds).then(() => this.#socket.write(chunk));
      done();
      return;
    }
    const left = Math.max(0, this.#action.afterBytes - this.#passed);
    this.#passed += chunk.length;
    if (this.#frozen || this.#socket.destroyed) {
      done();
    } else if (chunk.length <= left) {
      this.#socket.write(chunk, () => done());
    } else {
      this.#socket.write(chunk.subarray(0, left), () => {
        this.#strike();
        done();
      });
    }
  }

  override _final(done: () => void): void {
    const end = () => {
      if (!this.#frozen) this.#socket.end();
      done();
    };
    if (this.#action.kind === 'delay') void setTimeout(this.#action.milliseconds).then(end);
    else end();
  }

  override _destroy(error: Error | null, done: (error?: Error | null) => void): void {
    // Once the censor has struck, the client does not hear that the server has given up.
    if (!this.#frozen) this.#socket.destroy();
    done(error);
  }

  #strike(): void {
    this.#frozen = true;
    if (this.#action.kind === 'reset') {
      void setTimeout(RESET_DELAY_MS).then(() => this.#socket.resetAndDestroy());
    } else {
      this.#socket.resume();
    }
  }

  async #trickle(chunk: Buffer, bytesPerSecond: number): Promise<void> {
    const portion = Math.max(1, Math.floor(bytesPerSecond / PORTIONS_PER_SECOND));
    for (let at = 0; at < chunk.length && !this.#socket.destroyed; at += portion) {
      const bytes = chunk.subarray(at, at + portion);
      this.#socket.write(bytes);
      await setTimeout((bytes.length / bytesPerSecond) * 1000);
    }
  }
}
