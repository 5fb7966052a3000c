import { browser } from '../browser.ts';
import { onMessage } from '../messages.ts';
import { readPageSession, writePageSession } from '../page-session.ts';
import { closeFreshFrame } from '../probe/fresh-frame.ts';
import { Reporter } from '../report/reporter.ts';
import { changeSettings, readSettings, type Settings } from '../settings.ts';
import type { Trigger } from '../words/check.ts';
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
      if (alarm === null || alarm > latestCheckAt(Date.now(), settings)) await this.#plan(settings);
      await this.reporter.wake();
      await this.#show(settings);
    });
  }

  /** Reads what others see, where that is wanted and due. */
  async readWorld(): Promise<void> {
    if ((await this.reporter.world()) !== null) await this.#repaint();
  }

  /** Shows what has changed beside the checks. */
  async #repaint(): Promise<void> {
    await navigator.locks.request(LOCK, async () => this.#show((await readSettings()).settings));
  }

  /** Plans the next check anew, because settings or history changed, and shows it. */
  async replan(): Promise<void> {
    // A running check plans and shows when it ends; discretion does not wait for that.
    if (this.#isChecking) return this.#showLast();
    await navigator.locks.request(LOCK, async () => {
      const { settings } = await readSettings();
      await this.#plan(settings);
      await this.#show(settings);
    });
  }

  /** One check, unless one runs, nothing may be contacted yet, or (by alarm) checks are paused. */
  async check(trigger: Trigger): Promise<void> {
    if (this.#isChecking) return;
    this.#isChecking = true;
    try {
      await navigator.locks.request(LOCK, async () => {
        const { settings } = await readSettings();
        if (settings.watch === 'unasked') return;
        if (trigger === 'alarm' && !isDue(settings)) await this.#plan(settings);
        else await keepAwake(() => this.#check(trigger, settings));
      });
    } finally {
      this.#isChecking = false;
    }
  }

  async #check(trigger: Trigger, settings: Settings): Promise<void> {
    await this.#kept.recover();
    for (let tries = 1; tries <= TRIES; tries += 1) {
      // Set before the check: if this worker dies in it, the next one is sure to come.
      await this.#plan(settings);
      // Whoever pressed the first button sees at once that a check runs.
      await writePageSession({ settings });
      const startedAt = Date.now();
      const progress = new Progress(await this.#snapshot(settings), startedAt);
      await progress.show(0, 0);
      // Which one it is shows in the course of the check.
      await this.#kept.start({ startedAt, trigger, network: UNKNOWN_NETWORK });
      const check = await oneCheck({
        startedAt,
        trigger,
        settings,
        recent: await this.#kept.lastDay(startedAt),
        world: this.reporter.world(),
        onProgress: (done, total) => void progress.show(done, total),
      });
      await progress.end();
      await this.#kept.finish(check, settings.keepDays);
      await tellChange(check, settings);
      // The report takes its own time.
      if (check.outcome === 'finished') void this.reporter.offer(check);
      if (check.outcome === 'finished') break;
      if (tries < TRIES) await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    }
    // They may have been changed meanwhile.
    const { settings: current } = await readSettings();
    await this.#plan(current);
    await this.#show(current);
  }

  async #plan(settings: Settings): Promise<void> {
    const now = Date.now();
    const recent = await this.#kept.lastDay(now);
    const at = nextCheckAt({ now, settings, recent, random: Math.random() });
    await setAlarm(at, settings.cadenceMinutes);
  }

  async #show(settings: Settings): Promise<void> {
    const snapshot = await this.#snapshot(settings);
    await writePageSession({ settings, snapshot });
    await showInToolbar(snapshot, settings);
  }

  /** Shows what is known as the settings now want it. */
  async #showLast(): Promise<void> {
    const [{ snapshot }, { settings }] = await Promise.all([readPageSession(), readSettings()]);
    await writePageSession({ settings });
    if (snapshot !== undefined) await showInToolbar(snapshot, settings);
  }

  async #snapshot(settings: Settings): Promise<Snapshot> {
    const { damaged } = await readSettings();
    const now = Date.now();
    const recent = await this.#kept.lastDay(now);
    const reachMs = longestReachMs(settings.cadenceMinutes);
    return snapshotFrom({
      now,
      recent,
      since: await this.#kept.since(recent, reachMs),
      reachMs,
      nextCheckAt: await readAlarm(),
      reporting: await this.reporter.reporting(),
      crowd: await this.reporter.crowd(recent.at(-1)),
      troubles: [...this.#kept.troubles, ...(damaged ? (['settings-damaged'] as const) : [])],
    });
  }
}

/** Tells the pages how far a check is; what else they show stays as it was before. */
class Progress {
  readonly #base: Snapshot;
  readonly #startedAt: number;
  #written: Promise<void> = Promise.resolve();

  constructor(base: Snapshot, startedAt: number) {
    this.#base = base;
    this.#startedAt = startedAt;
  }

  show(done: number, total: number): Promise<void> {
    const checking = { startedAt: this.#startedAt, done, total };
    this.#written = this.#written.then(() => {
      return writePageSession({ snapshot: { ...this.#base, checking } });
    });
    return this.#written;
  }

  /** Resolves when the last of it was told: nothing may come after the result. */
  end(): Promise<void> {
    return this.#written;
  }
}

function isDue({ watch, pausedUntil }: Settings): boolean {
  return watch === 'watching' && (pausedUntil ?? 0) <= Date.now();
}
