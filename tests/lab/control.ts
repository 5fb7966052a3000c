import { request } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import type { Payload } from '../../lib/report/payload.ts';
import type { ConnectionEntry, DnsEntry, JournalEntry, RequestEntry } from './world/journal.ts';
import type { World } from './world/world.ts';

/** The world's remote control. All programs that run in the client namespace may hold one. */
export class LabControl {
  readonly #socketPath: string;

  constructor(socketPath: string) {
    this.#socketPath = socketPath;
  }

  /** The control of the lab that this program runs in; throws outside of one. */
  static fromEnvironment(): LabControl {
    const socketPath = process.env.LAB_SOCKET;
    if (socketPath === undefined) {
      throw new Error('No lab here. Run it as: node tests/lab/main.ts run -- <command>');
    }
    return new LabControl(socketPath);
  }

  /** Replaces the world; what is not given is as in the open world. */
  async setWorld(differences: Partial<World>): Promise<World> {
    return (await this.#call('/set-world', differences)) as World;
  }

  /** All that reached the world since the log was cleared, in order. */
  async log(): Promise<JournalEntry[]> {
    return (await this.#call('/log')) as JournalEntry[];
  }

  /** Look-ups at the provider's resolver. */
  async lookUps(): Promise<DnsEntry[]> {
    return (await this.log()).filter((entry) => entry.kind === 'dns');
  }

  /** Connections that the world accepted; dropped and rejected ones are only in `packets()`. */
  async connections(): Promise<ConnectionEntry[]> {
    return (await this.log()).filter((entry) => entry.kind === 'connection');
  }

  /** Requests with their raw headers. */
  async requests(): Promise<RequestEntry[]> {
    return (await this.log()).filter((entry) => entry.kind === 'request');
  }

  /** Forgets log and packet counts. */
  async clearLog(): Promise<void> {
    await this.#call('/clear-log');
  }

  /** Bytes over the client's cable since the lab began, headers included. */
  async bytes(): Promise<{ sent: number; received: number }> {
    return (await this.#call('/bytes')) as { sent: number; received: number };
  }

  /** Resolves when nothing has passed the client's cable for a second; rejects after half a minute. */
  async untilQuiet(): Promise<void> {
    let before = await this.bytes();
    for (let seconds = 1; seconds <= 30; seconds += 1) {
      await setTimeout(1_000);
      const now = await this.bytes();
      if (now.sent === before.sent && now.received === before.received) return;
      before = now;
    }
    throw new Error('The line does not come to rest.');
  }

  /** Packets that the client sent, by destination address, those that a censor dropped included. */
  async packets(): Promise<Record<string, number>> {
    return (await this.#call('/packets')) as Record<string, number>;
  }

  /** What is entered beside the lab's relay. Only in a world with the collector. */
  async gatewayKey(): Promise<string> {
    return (await this.#call('/gateway-key')) as string;
  }

  /** Sends a report through the lab's relay as from this address; gives the status of the sealed answer. */
  async report(payload: Payload, address: string): Promise<number> {
    return (await this.#call('/report', { payload, address })) as number;
  }

  /**
   * Stops the lab's collector and gives the places (database files, logs, published pages and data of a country) in
   * which each of these texts is found.
   */
  async searchCollector(
    country: string,
    texts: readonly string[],
  ): Promise<Record<string, string[]>> {
    const found = await this.#call('/search-collector', { country, texts });
    return found as Record<string, string[]>;
  }

  #call(path: string, parameter?: unknown): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const call = request(
        { socketPath: this.#socketPath, path, method: 'POST' },
        async (response) => {
          const chunks: Buffer[] = [];
          for await (const chunk of response) chunks.push(chunk);
          const body = Buffer.concat(chunks).toString();
          if (response.statusCode === 200) resolve(JSON.parse(body));
          else reject(new Error(`The lab's world could not ${path.slice(1)}: ${body}`));
        },
      );
      call.on('error', reject);
      call.end(parameter === undefined ? undefined : JSON.stringify(parameter));
    });
  }
}
