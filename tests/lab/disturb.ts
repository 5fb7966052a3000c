import { setTimeout } from 'node:timers/promises';
import { pressCheck } from './ask-check.ts';
import type { LabControl } from './control.ts';
import type { LabBrowser, LabPage } from './lab-browser.ts';
import type { Disturbance } from './scenario.ts';
import { readState, type ShownState } from './shown-state.ts';
import { waitForVisible } from './wait-visible.ts';
import type { World } from './world/world.ts';

/** Far enough into a check for its probes to be under way, too early for a result. */
const INTO_CHECK_MS = 700;
/** How long the cable is out: a browser notices within a second. */
const UNPLUGGED_MS = 1_500;
/** A disturbed check is made again after 2 s; when none has begun for longer than that, none will. */
const QUIET_MS = 4_000;
const DEADLINE_MS = 60_000;

export interface Disturbed {
  browser: LabBrowser;
  control: LabControl;
  /** The world in which the check begins. */
  world: Partial<World>;
}

/**
 * Asks for a check in the open popup, disturbs it, and waits until Telltale is at rest again. Gives what a popup says
 * then.
 */
export async function askAndDisturb(
  popup: LabPage,
  disturbance: Disturbance,
  disturbed: Disturbed,
): Promise<ShownState> {
  await pressCheck(popup);
  await waitForVisible(popup, ['[data-checking=true]']);
  await setTimeout(INTO_CHECK_MS);
  if ((await readState(popup))?.checking !== true) throw new Error('The check was over too early.');
  await disturb(disturbance, disturbed);
  const later = await disturbed.browser.openPage('popup.html');
  try {
    return await waitUntilQuiet(later);
  } finally {
    await later.close();
  }
}

async function disturb(what: Disturbance, { browser, control, world }: Disturbed): Promise<void> {
  if (what === 'kill-worker') {
    await browser.killWorker();
  } else if (what === 'change-network') {
    await control.setWorld({ ...world, cable: 'pulled' });
    await setTimeout(UNPLUGGED_MS);
    await control.setWorld(world);
  } else {
    await control.setWorld(what);
  }
}

async function waitUntilQuiet(page: LabPage): Promise<ShownState> {
  const deadline = performance.now() + DEADLINE_MS;
  let quietSince: number | null = null;
  while (performance.now() < deadline) {
    const state = await readState(page);
    const now = performance.now();
    quietSince = state === null || state.checking ? null : (quietSince ?? now);
    if (state !== null && quietSince !== null && now - quietSince >= QUIET_MS) return state;
    await setTimeout(100);
  }
  throw new Error(`Checks went on for ${DEADLINE_MS / 1000} s.`);
}
