import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, expect, test } from 'vitest';
import { ReportLines } from '../../components/report-lines.tsx';
import type { Reporting } from '../../lib/words/reporting.ts';
import { snapshotWith } from './snapshots.ts';

const NOW = Date.UTC(2026, 5, 1, 12);
const OFF: Reporting = { state: 'off', waiting: 0, lastSharedAt: null, trouble: null };

function show(changes: Parameters<typeof snapshotWith>[0]): void {
  render(<ReportLines snapshot={snapshotWith(changes)} now={NOW} />);
}

afterEach(cleanup);

test('reports that are off: said, and a way to the screen that turns them on', () => {
  show({});
  const link = screen.getByRole('link', { name: 'Anonymous reports are off' });
  expect(link.getAttribute('href')).toBe('/options.html#reports');
  expect(document.querySelector('[data-crowd]')).toBeNull();
});

test('reports that are on: when one was shared, how many wait', () => {
  show({ reporting: { ...OFF, state: 'on', waiting: 2, lastSharedAt: NOW - 3_600_000 } });
  screen.getByText('Anonymous reports are on · shared 1 hour ago · 2 wait');
});

test('what others see, of the network and of the country', () => {
  show({ crowd: { country: 'IR', inCountry: 'blocked', onNetwork: 'open' } });
  screen.getByText('Others on this network: open · Others in Iran: blocked');
});

test('nothing is made of too few reports', () => {
  show({ crowd: { country: 'IR', inCountry: null, onNetwork: null } });
  screen.getByText('Too few others here have reported of late.');
});
