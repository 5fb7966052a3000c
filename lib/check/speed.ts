import type { ControlTimes } from '../probe/deadline.ts';
import { CONTROLS, TRANSFER_CONTROLS } from '../targets/controls.ts';
import { TRANSFERS, type TransferTarget } from '../targets/transfers.ts';
import { goodputOf } from '../words/goodput.ts';
import type { Observation } from '../words/observation.ts';
import type { Asker } from './asker.ts';
import { LAST_CONTRAST_MS } from './contrast.ts';

/** A line slower than this cannot show that something is slowed down. In kbit/s. */
const QUICK_LINE = 1_000;
/** A page that takes so many times longer than the slowest control, and so long, got noticeably slower. */
const TIMES_SLOWER = 8;
const SLOW_MS = 2_000;

/** Later than this after the begin nothing is measured where controls were as slow as this: the line is slow itself. */
const LATE_MS = 8_000;
const SLOW_CONTROL_MS = 1_000;

/**
 * What this browser downloads. In Firefox a download of the web client would make the third and fourth handshake with
 * its name in one check, and some censors ban after four; the site's goes over its page's connection.
 */
export const MEASURED = import.meta.env.FIREFOX
  ? TRANSFERS.filter(({ service }) => service === 'site')
  : TRANSFERS;

/** Whether downloads may begin so long after the begin. Pages alone that took long are a reason for them. */
export function isTimeForSpeed(elapsedMs: number, { answeredMs }: ControlTimes): boolean {
  if (elapsedMs < LATE_MS) return true;
  const areQuick = answeredMs.filter((ms) => ms < SLOW_CONTROL_MS).length * 2 > answeredMs.length;
  return areQuick && elapsedMs < LAST_CONTRAST_MS;
}

/**
 * Measures how quick these services are, and those whose pages were noticeably slow, after a control has shown that
 * the line is; one after the other, because they would slow each other down. A service that did not answer in this
 * check is not measured, and none where pages freeze.
 */
export async function measureSpeed(
  asker: Asker,
  planned: readonly TransferTarget[],
): Promise<void> {
  const wanted = MEASURED.filter((transfer) => {
    const pages = pagesOf(asker.observations, transfer);
    if (pages.length === 0) return false;
    return planned.includes(transfer) || pages.some((page) => isSlow(page, asker.observations));
  });
  if (wanted.length === 0 || asker.observations.some(isFrozen)) return;
  if (!(await isLineQuick(asker))) return;
  for (const transfer of wanted) await asker.look(transfer);
}

async function isLineQuick(asker: Asker): Promise<boolean> {
  for (const control of TRANSFER_CONTROLS) {
    const seen = await asker.lookOnce(control);
    if (seen.failure === null) return (goodputOf(seen) ?? 0) >= QUICK_LINE;
  }
  return false;
}

/** A page that began and froze: what a download would show is known. */
function isFrozen({ kind, failure, status }: Observation): boolean {
  return kind === 'page' && failure === 'generic_timeout_error' && status !== undefined;
}

/** The pages of its service that answered. */
function pagesOf(
  observations: readonly Observation[],
  { service }: TransferTarget,
): readonly Observation[] {
  return observations.filter(({ target, kind, failure }) => {
    return kind === 'page' && failure === null && target.startsWith(`${service}/`);
  });
}

function isSlow({ durationMs }: Observation, observations: readonly Observation[]): boolean {
  const controls = observations.filter(({ target, kind, failure }) => {
    return kind === 'page' && failure === null && CONTROLS.some(({ id }) => id === target);
  });
  const slowest = Math.max(...controls.map((control) => control.durationMs));
  return durationMs > SLOW_MS && durationMs > TIMES_SLOWER * slowest;
}
