import { cleanup, fireEvent, render } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { StateBar } from '../../components/state-bar.tsx';
import { StateBars } from '../../components/state-bars.tsx';
import { t } from '../../lib/i18n/i18n.ts';

const HOUR_MS = 3_600_000;
const END = Date.UTC(2026, 5, 2);
const START = END - 10 * HOUR_MS;
const STRETCHES = [
  { from: START, to: START + 2 * HOUR_MS, seen: {} },
  { from: START + 2 * HOUR_MS, to: START + 6 * HOUR_MS, seen: { open: 16 } },
  { from: START + 6 * HOUR_MS, to: END, seen: { open: 3, blocked: 1 } },
];

afterEach(cleanup);

function bar(): HTMLElement {
  render(<StateBar name="Web client" stretches={STRETCHES} hasTable />);
  const found = document.querySelector<HTMLElement>('[role=slider]');
  if (found === null) throw new Error('No bar.');
  return found;
}

test('a time that nobody looked at is a gap, and a mixed one has a part for each', () => {
  const kinds = [...bar().querySelectorAll<HTMLElement>('.cell')].map(
    ({ dataset }) => dataset.kind,
  );
  expect(kinds).toEqual(['gap', 'open', 'blocked open']);
});

test('a stretch is as wide as it is long', () => {
  const cells = [...bar().querySelectorAll<HTMLElement>('.cell')];
  expect(cells.map(({ style }) => Number(style.flexGrow) / HOUR_MS)).toEqual([2, 4, 4]);
});

test('arrow keys go through the bar, stop at its ends and say what is there', () => {
  const found = bar();
  expect(found.getAttribute('aria-valuetext')).toContain('blocked in 1 of 4 checks');
  fireEvent.focus(found);
  fireEvent.keyDown(found, { key: 'ArrowLeft' });
  expect(found.getAttribute('aria-valuetext')).toContain('open in 16 checks, 4 hr');
  expect(document.querySelector('.tip')?.textContent).toBe(found.getAttribute('aria-valuetext'));
  for (let press = 0; press < 4; press += 1) fireEvent.keyDown(found, { key: 'ArrowLeft' });
  expect(found.getAttribute('aria-valuenow')).toBe('0');
  expect(found.getAttribute('aria-valuetext')).toContain(t('short.gap'));
  fireEvent.keyDown(found, { key: 'End' });
  expect(found.getAttribute('aria-valuenow')).toBe('2');
  fireEvent.keyDown(found, { key: 'Escape' });
  expect(document.querySelector('.tip')).toBeNull();
});

test('from right to left the left arrow goes on in time', () => {
  const found = bar();
  found.style.direction = 'rtl';
  fireEvent.keyDown(found, { key: 'Home' });
  fireEvent.keyDown(found, { key: 'ArrowLeft' });
  expect(found.getAttribute('aria-valuenow')).toBe('1');
});

test('a screen reader gets every stretch as a row', () => {
  bar();
  const rows = [...document.querySelectorAll('tbody tr')].map((row) => row.lastChild?.textContent);
  expect(rows).toEqual([
    t('short.gap'),
    'open in 16 checks',
    'blocked in 1 of 4 checks, open in 3 of 4 checks',
  ]);
});

test('the legend names every state that is shown, and the gap', () => {
  const timeline = {
    from: START,
    to: END,
    reachMs: HOUR_MS,
    lines: { overall: STRETCHES, web: STRETCHES },
    latency: null,
  };
  const { container } = render(<StateBars timeline={timeline} />);
  const words = [...container.querySelectorAll('.legend li')].map(({ textContent }) => textContent);
  expect(words).toEqual(['open', 'blocked', 'not looked']);
  expect([...container.querySelectorAll<HTMLElement>('[data-line]')]).toHaveLength(2);
});
