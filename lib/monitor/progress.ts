import { type PageSession, writePageSession } from '../page-session.ts';
import type { Snapshot } from '../words/snapshot.ts';

/** What pages show, whole. */
export type Known = Pick<PageSession, 'settings' | 'snapshot'>;

/** Progress is told so often. */
const PROGRESS_MS = 100;

/** Tells the pages how far a check is, as often as somebody can see it; what else they show stays as it was before. */
export class Progress {
  readonly #base: Snapshot;
  #checking: NonNullable<Snapshot['checking']>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #written: Promise<void>;
  #isOver = false;

  constructor({ settings, snapshot }: Known, startedAt: number) {
    this.#base = snapshot;
    this.#checking = { startedAt, done: 0, total: 0 };
    this.#written = writePageSession({
      settings,
      snapshot: { ...snapshot, checking: this.#checking },
    });
  }

  show(done: number, total: number): void {
    if (this.#isOver) return;
    this.#checking = { ...this.#checking, done, total };
    this.#timer ??= setTimeout(() => this.#write(), PROGRESS_MS);
  }

  /** Resolves when the last of it was told: nothing may come after the result. */
  end(): Promise<void> {
    this.#isOver = true;
    clearTimeout(this.#timer);
    return this.#written;
  }

  #write(): void {
    this.#timer = undefined;
    const checking = this.#checking;
    this.#written = this.#written.then(() => {
      return writePageSession({ snapshot: { ...this.#base, checking } });
    });
  }
}
