import { browser } from '../browser.ts';
import { onMessage } from '../messages.ts';
import { readPageSession, writePageSession } from '../page-session.ts';
import { closeFreshFrame, openFreshFrame } from '../probe/fresh-frame.ts';
import { Reporter } from '../report/reporter.ts';
import { changeSettings, readSettings, type Settings } from '../settings.ts';
import { forgetTold, takeNoticeBack } from '../told.ts';
import { isWatchingAt } from '../watching.ts';
import type { FinishedCheck, Trigger } from '../words/check.ts';
import { ALARM, planNext, readAlarm } from './alarm.ts';
import { longestReachMs } from './day.ts';
import { keepAwake } from './keep-awake.ts';
import { Kept } from './kept.ts';
import { UNKNOWN_NETWORK } from './network.ts';
import { oneCheck } from './one-check.ts';
import { type Known, Progress } from './progress.ts';
import { latestCheckAt } from './schedule.ts';
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
    'drop-check': async () => monitor.drop(),
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
  /** Whether what the running check finds is to come to nothing. */
  #isDropped = false;
  /** Whether another was asked for since. */
  #isWanted = false;
  #progress: Progress | null = null;

  /** Once for each worker: what the last one left is put in order. */
  async wake(): Promise<void> {
    await navigator.locks.request(LOCK, async () => {
      // A worker that was killed left it, and what it asks for goes on.
      await closeFreshFrame();
      await this.#kept.guard();
      const { settings } = await readSettings();
      await this.#kept.recover(settings.keepDays);
      const alarm = await readAlarm();
      const recent = await this.#kept.lastDay(Date.now());
      if (alarm === null || alarm > latestCheckAt(Date.now(), settings)) {
        await planNext(settings, recent);
      }
      await this.reporter.wake();
      await this.#show(recent);
    });
  }

  /** Reads what others see, where that is wanted and due. */
  async readWorld(): Promise<void> {
    if ((await this.reporter.world()) !== null) await this.#repaint();
  }

  /** Shows what has changed beside the checks. */
  async #repaint(): Promise<void> {
    await navigator.locks.request(LOCK, async () => {
      await this.#show(await this.#kept.lastDay(Date.now()));
    });
  }

  /** Plans the next check anew, because settings or history changed, and shows it. */
  async replan(): Promise<void> {
    // A running check plans and shows when it ends; discretion and deletion do not wait for that.
    if (this.#isChecking) return this.#isDropped ? this.#show([]) : this.#showLast();
    await navigator.locks.request(LOCK, async () => this.#planAndShow());
  }

  /** One check, unless one runs, nothing may be contacted yet, or (by alarm) checks are paused. */
  async check(trigger: Trigger): Promise<void> {
    if (this.#isChecking) {
      // The one that runs will not be seen.
      this.#isWanted ||= this.#isDropped && trigger === 'click';
      return;
    }
    this.#isChecking = true;
    try {
      await navigator.locks.request(LOCK, async () => {
        const { settings } = await readSettings();
        if (settings.watch === 'unasked') return;
        if (trigger === 'alarm' && !isWatchingAt(Date.now(), settings)) {
          await planNext(settings, await this.#kept.lastDay(Date.now()));
        } else await keepAwake(() => this.#check(trigger, settings));
      });
    } finally {
      this.#isChecking = false;
      this.#isDropped = false;
    }
    if (!this.#isWanted) return;
    this.#isWanted = false;
    await this.check('click');
  }

  /** Everything is about to be deleted: of a check that runs nothing is shown, kept, told or reported. */
  async drop(): Promise<void> {
    this.#isDropped = this.#isChecking;
    this.#kept.forget();
    await this.#progress?.end();
  }

  async #check(trigger: Trigger, settings: Settings): Promise<void> {
    let latest = 0;
    for (let tries = 1; tries <= TRIES && !this.#isDropped; tries += 1) {
      // Takes longer than all else before the first question.
      const frame = openFreshFrame();
      await this.#kept.recover(settings.keepDays);
      const startedAt = Date.now();
      latest = startedAt;
      const recent = await this.#kept.lastDay(startedAt);
      // Set before the check: if this worker dies in it, the next one is sure to come.
      await planNext(settings, recent, startedAt);
      const known = await this.#known(recent);
      if (this.#isDropped) break;
      // Whoever pressed the first button sees at once that a check runs.
      const progress = new Progress(known, startedAt);
      this.#progress = progress;
      const check = await oneCheck({
        startedAt,
        trigger,
        settings,
        recent,
        frame,
        // Which network it is shows in the course of the check.
        begun: this.#kept.start(
          { startedAt, trigger, network: UNKNOWN_NETWORK },
          settings.keepDays,
        ),
        world: this.reporter.world(),
        onProgress: (done, total) => progress.show(done, total),
        isDropped: () => this.#isDropped,
      });
      await progress.end();
      // How long to keep it, not to be seen, or not now: that may have been said meanwhile.
      const { keepDays } = (await readSettings()).settings;
      if (this.#isDropped) break;
      await this.#kept.finish(check, keepDays);
      const { settings: current } = await readSettings();
      if (this.#isDropped) break;
      await tellChange(check, current);
      if (this.#isDropped) break;
      // The report takes its own time.
      if (check.outcome === 'finished') void this.reporter.offer(check);
      if (check.outcome === 'finished') break;
      if (tries < TRIES) await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    }
    if (this.#isDropped) {
      await closeFreshFrame();
      await this.#kept.takeBack(latest);
      await forgetTold();
      await takeNoticeBack();
    }
    // Settings may have been changed meanwhile.
    await this.#planAndShow();
  }

  async #planAndShow(): Promise<void> {
    const { settings } = await readSettings();
    const recent = await this.#kept.lastDay(Date.now());
    await planNext(settings, recent);
    await this.#show(recent);
  }

  async #show(recent: readonly FinishedCheck[]): Promise<void> {
    const known = await this.#known(recent);
    await writePageSession(known);
    await showInToolbar(known.snapshot, known.settings);
  }

  /** Shows what is known as the settings now want it. */
  async #showLast(): Promise<void> {
    const [{ snapshot }, { settings }] = await Promise.all([readPageSession(), readSettings()]);
    await writePageSession({ settings });
    if (snapshot !== undefined) await showInToolbar(snapshot, settings);
  }

  /** What pages show: by the latest check, however old it is. */
  async #known(recent: readonly FinishedCheck[]): Promise<Known> {
    const [{ settings, damaged }, latest] = await Promise.all([
      readSettings(),
      recent.at(-1) ?? this.#kept.latest(Date.now()),
    ]);
    const reachMs = longestReachMs(settings.cadenceMinutes);
    const [since, nextCheckAt, reporting, crowd] = await Promise.all([
      this.#kept.since(latest, recent, reachMs),
      readAlarm(),
      this.reporter.reporting(),
      this.reporter.crowd(latest),
    ]);
    const snapshot = snapshotFrom({
      now: Date.now(),
      latest,
      recent,
      services: settings.services,
      since,
      reachMs,
      nextCheckAt,
      reporting,
      crowd,
      troubles: [...this.#kept.troubles, ...(damaged ? (['settings-damaged'] as const) : [])],
    });
    return { settings, snapshot };
  }
}
