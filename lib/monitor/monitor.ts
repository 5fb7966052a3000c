import { browser } from '../browser.ts';
import { onMessage } from '../messages.ts';
import { readPageSession, writePageSession } from '../page-session.ts';
import { closeFreshFrame, openFreshFrame } from '../probe/fresh-frame.ts';
import { Reporter } from '../report/reporter.ts';
import { changeSettings, readSettings, type Settings } from '../settings.ts';
import type { FinishedCheck, Trigger } from '../words/check.ts';
import type { Snapshot } from '../words/snapshot.ts';
import { ALARM, readAlarm, setAlarm } from './alarm.ts';
import { longestReachMs } from './day.ts';
import { keepAwake } from './keep-awake.ts';
import { Kept } from './kept.ts';
import { UNKNOWN_NETWORK } from './network.ts';
import { oneCheck } from './one-check.ts';
import { latestCheckAt, nextCheckAt } from './schedule.ts';
import { snapshotFrom } from './snapshot.ts';
import { tellChange } from './tell.ts';
import { showInToolbar } from './toolbar.ts';

/** A check that was disturbed is done again at once, so many times; then the schedule goes on. */
const TRIES = 2;
const SETTLE_MS = 2_000;
/** Progress is told so often. */
const PROGRESS_MS = 100;
/** Held for as long as a check runs: one at a time, and nobody takes a running one for a killed one. */
const LOCK = 'check';

/** Checks over time. Listens from the first moment of a worker's life, as both browsers demand. */
export function startMonitor(): void {
  const monitor = new Monitor();
  monitor.reporter.listen();
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) void monitor.check('alarm');
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: '/welcome.html' });
  });
  // Registered so that the browser wakes the worker at its start: an alarm may have been lost meanwhile.
  browser.runtime.onStartup.addListener(() => {});
  onMessage({
    'check-once': async () => {
      await changeSettings({ watch: 'by-hand' });
      void monitor.check('click');
    },
    'keep-watching': async () => {
      await changeSettings({ watch: 'watching', pausedUntil: null });
      void monitor.check('click');
    },
    'check-now': async () => void monitor.check('click'),
    pause: async ({ minutes }) => {
      await changeSettings({ pausedUntil: minutes === 0 ? null : Date.now() + minutes * 60_000 });
      await monitor.replan();
    },
    refresh: async () => {
      await monitor.replan();
      void monitor.readWorld();
    },
  });
  void monitor.wake();
}

class Monitor {
  readonly reporter = new Reporter(() => void this.#repaint());
  readonly #kept = new Kept();
  /** From the moment a check is asked for until it is over. */
  #isChecking = false;

  /** Once for each worker: what the last one left is put in order. */
  async wake(): Promise<void> {
    await navigator.locks.request(LOCK, async () => {
      // A worker that was killed left it, and what it asks for goes on.
      await closeFreshFrame();
      await this.#kept.guard();
      await this.#kept.recover();
      const { settings } = await readSettings();
      const alarm = await readAlarm();
      const recent = await this.#kept.lastDay(Date.now());
      if (alarm === null || alarm > latestCheckAt(Date.now(), settings)) {
        await this.#plan(settings, recent);
      }
      await this.reporter.wake();
      await this.#show(settings, recent);
    });
  }

  /** Reads what others see, where that is wanted and due. */
  async readWorld(): Promise<void> {
    if ((await this.reporter.world()) !== null) await this.#repaint();
  }

  /** Shows what has changed beside the checks. */
  async #repaint(): Promise<void> {
    await navigator.locks.request(LOCK, async () => {
      const { settings } = await readSettings();
      await this.#show(settings, await this.#kept.lastDay(Date.now()));
    });
  }

  /** Plans the next check anew, because settings or history changed, and shows it. */
  async replan(): Promise<void> {
    // A running check plans and shows when it ends; discretion does not wait for that.
    if (this.#isChecking) return this.#showLast();
    await navigator.locks.request(LOCK, async () => this.#planAndShow());
  }

  /** One check, unless one runs, nothing may be contacted yet, or (by alarm) checks are paused. */
  async check(trigger: Trigger): Promise<void> {
    if (this.#isChecking) return;
    this.#isChecking = true;
    try {
      await navigator.locks.request(LOCK, async () => {
        const { settings } = await readSettings();
        if (settings.watch === 'unasked') return;
        if (trigger === 'alarm' && !isDue(settings)) {
          await this.#plan(settings, await this.#kept.lastDay(Date.now()));
        } else await keepAwake(() => this.#check(trigger, settings));
      });
    } finally {
      this.#isChecking = false;
    }
  }

  async #check(trigger: Trigger, settings: Settings): Promise<void> {
    for (let tries = 1; tries <= TRIES; tries += 1) {
      // Takes longer than all else before the first question.
      const frame = openFreshFrame();
      await this.#kept.recover();
      const startedAt = Date.now();
      const recent = await this.#kept.lastDay(startedAt);
      // Set before the check: if this worker dies in it, the next one is sure to come.
      await this.#plan(settings, recent);
      // Whoever pressed the first button sees at once that a check runs.
      const progress = new Progress(settings, await this.#snapshot(settings, recent), startedAt);
      const check = await oneCheck({
        startedAt,
        trigger,
        settings,
        recent,
        frame,
        // Which network it is shows in the course of the check.
        begun: this.#kept.start({ startedAt, trigger, network: UNKNOWN_NETWORK }),
        world: this.reporter.world(),
        onProgress: (done, total) => progress.show(done, total),
      });
      await progress.end();
      await this.#kept.finish(check, settings.keepDays);
      await tellChange(check, settings);
      // The report takes its own time.
      if (check.outcome === 'finished') void this.reporter.offer(check);
      if (check.outcome === 'finished') break;
      if (tries < TRIES) await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    }
    // Settings may have been changed meanwhile.
    await this.#planAndShow();
  }

  async #planAndShow(): Promise<void> {
    const { settings } = await readSettings();
    const recent = await this.#kept.lastDay(Date.now());
    await this.#plan(settings, recent);
    await this.#show(settings, recent);
  }

  async #plan(settings: Settings, recent: readonly FinishedCheck[]): Promise<void> {
    const now = Date.now();
    const at = nextCheckAt({ now, settings, recent, random: Math.random() });
    await setAlarm(at, settings.cadenceMinutes);
  }

  async #show(settings: Settings, recent: readonly FinishedCheck[]): Promise<void> {
    const snapshot = await this.#snapshot(settings, recent);
    await writePageSession({ settings, snapshot });
    await showInToolbar(snapshot, settings);
  }

  /** Shows what is known as the settings now want it. */
  async #showLast(): Promise<void> {
    const [{ snapshot }, { settings }] = await Promise.all([readPageSession(), readSettings()]);
    await writePageSession({ settings });
    if (snapshot !== undefined) await showInToolbar(snapshot, settings);
  }

  async #snapshot(settings: Settings, recent: readonly FinishedCheck[]): Promise<Snapshot> {
    const reachMs = longestReachMs(settings.cadenceMinutes);
    const [{ damaged }, since, nextCheckAt, reporting, crowd] = await Promise.all([
      readSettings(),
      this.#kept.since(recent, reachMs),
      readAlarm(),
      this.reporter.reporting(),
      this.reporter.crowd(recent.at(-1)),
    ]);
    return snapshotFrom({
      now: Date.now(),
      recent,
      since,
      reachMs,
      nextCheckAt,
      reporting,
      crowd,
      troubles: [...this.#kept.troubles, ...(damaged ? (['settings-damaged'] as const) : [])],
    });
  }
}

/** Tells the pages how far a check is, as often as somebody can see it; what else they show stays as it was before. */
class Progress {
  readonly #base: Snapshot;
  #checking: NonNullable<Snapshot['checking']>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #written: Promise<void>;

  constructor(settings: Settings, base: Snapshot, startedAt: number) {
    this.#base = base;
    this.#checking = { startedAt, done: 0, total: 0 };
    this.#written = writePageSession({ settings, snapshot: { ...base, checking: this.#checking } });
  }

  show(done: number, total: number): void {
    this.#checking = { ...this.#checking, done, total };
    this.#timer ??= setTimeout(() => this.#write(), PROGRESS_MS);
  }

  /** Resolves when the last of it was told: nothing may come after the result. */
  end(): Promise<void> {
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

function isDue({ watch, pausedUntil }: Settings): boolean {
  return watch === 'watching' && (pausedUntil ?? 0) <= Date.now();
}
