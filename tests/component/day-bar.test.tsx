import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { DayBar } from '../../components/day-bar.tsx';
import { t } from '../../lib/i18n/i18n.ts';

const HOUR_MS = 3_600_000;
const END = Date.UTC(2026, 5, 1, 12);
const DAY = [
  { from: END - 3 * HOUR_MS, to: END - HOUR_MS, verdict: 'open', confidence: null },
  { from: END - HOUR_MS, to: END, verdict: 'blocked', confidence: 'confirmed' },
] as const;

afterEach(cleanup);

function stretches(): HTMLElement[] {
  const page = render(<DayBar day={DAY} dayEnd={END} />).container;
  return [...page.querySelectorAll<HTMLElement>('.stretch')];
}

test('hours that nobody looked at are a gap, neither open nor blocked', () => {
  expect(stretches().map(({ dataset }) => dataset.kind)).toEqual(['gap', 'open', 'blocked']);
});

test('arrow keys go through the day and stop at its ends', () => {
  const [first, , last] = stretches();
  last?.focus();
  for (let press = 0; press < 5; press++) {
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'ArrowLeft' });
  }
  expect(document.activeElement).toBe(first);
  fireEvent.keyDown(document.activeElement ?? document.body, { key: 'End' });
  expect(document.activeElement).toBe(last);
});

test('a screen reader gets every stretch as a row', () => {
  const page = render(<DayBar day={DAY} dayEnd={END} />).container;
  const rows = [...page.querySelectorAll('tbody tr')].map((row) => row.lastChild?.textContent);
  expect(rows).toEqual([t('short.gap'), t('short.open'), t('short.blocked')]);
});

test('what is only suspected is not called blocked', () => {
  const day = [
    { from: END - HOUR_MS, to: END, verdict: 'blocked', confidence: 'suspected' },
  ] as const;
  const page = render(<DayBar day={day} dayEnd={END} />).container;
  expect(page.textContent).not.toContain(t('short.blocked'));
  expect(page.textContent).toContain(t('short.suspected'));
  expect(page.querySelector('.stretch[data-kind=blocked]')).toHaveProperty(
    'dataset.tone',
    'warning',
  );
});
