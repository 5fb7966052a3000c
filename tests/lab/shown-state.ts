import { setTimeout } from 'node:timers/promises';
import { SERVICES, type Service } from '../../lib/words/service.ts';
import type { LabPage } from './lab-browser.ts';

/** What a page says through the hooks of DESIGN §12, as it stands in the attributes. */
export interface ShownState {
  verdict: string;
  /** null: none. */
  method: string | null;
  confidence: string | null;
  checking: boolean;
  /** Milliseconds since the epoch; null before the first check. */
  checkedAt: number | null;
  services: Partial<Record<Service, { verdict: string; method: string | null }>>;
}

/** Reads the hooks of an open page; null while the page has not painted them. */
export async function readState(page: LabPage): Promise<ShownState | null> {
  const seen = await page.evaluate((names) => {
    const whole = document.querySelector('[data-verdict][data-checked-at]');
    if (!(whole instanceof HTMLElement)) return null;
    const services = names.map((name) => {
      const row = document.querySelector(`[data-service="${name}"]`);
      return row instanceof HTMLElement ? ([name, { ...row.dataset }] as const) : null;
    });
    return { whole: { ...whole.dataset }, services: services.filter((entry) => entry !== null) };
  }, SERVICES);
  if (seen === null) return null;
  const { whole, services } = seen;
  const checkedAt = whole.checkedAt ?? '';
  return {
    verdict: whole.verdict ?? '',
    method: whole.method || null,
    confidence: whole.confidence || null,
    checking: whole.checking === 'true',
    checkedAt: checkedAt === '' ? null : Number(checkedAt),
    services: Object.fromEntries(
      services.map(([name, row]) => [
        name,
        { verdict: row.verdict ?? '', method: row.method || null },
      ]),
    ),
  };
}

/** Waits until a check later than `since` is over. Throws with what was last seen after `deadlineMs`. */
export async function waitForCheck(
  page: LabPage,
  since: number | null,
  deadlineMs = 45_000,
): Promise<ShownState> {
  const deadline = performance.now() + deadlineMs;
  let state = await readState(page);
  while (performance.now() < deadline) {
    const done = state !== null && !state.checking && state.checkedAt !== since;
    if (state !== null && done && state.checkedAt !== null) return state;
    await setTimeout(100);
    state = await readState(page);
  }
  throw new Error(`No check was over within ${deadlineMs / 1000} s: ${JSON.stringify(state)}`);
}
