import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, test } from 'vitest';
import { ServiceRows } from '../../components/service-rows.tsx';
import { StateHeader } from '../../components/state-header.tsx';
import { Troubles } from '../../components/troubles.tsx';
import { t } from '../../lib/i18n/i18n.ts';
import { VERDICTS } from '../../lib/words/verdict.ts';
import { snapshotWith } from './snapshots.ts';

afterEach(cleanup);

function header(changes: Parameters<typeof snapshotWith>[0], isWatching = true) {
  const snapshot = snapshotWith(changes);
  return render(<StateHeader snapshot={snapshot} now={snapshot.dayEnd} isWatching={isWatching} />)
    .container;
}

describe('the state', () => {
  test.each(VERDICTS)('%s is told in words and by a shape', (verdict) => {
    const page = header({ verdict });
    expect(page.querySelector('h1')?.textContent).toBe(t(`verdict.${verdict}`));
    expect(page.querySelector('svg path')?.getAttribute('d')).toBeTruthy();
  });

  test('a suspected block is not called blocked', () => {
    const page = header({ verdict: 'blocked', method: 'ip', confidence: 'suspected' });
    expect(page.querySelector('h1')?.textContent).toBe(t('verdict.suspected'));
    expect(page.querySelector('[data-reason]')?.textContent).toContain(t('suspected.hint'));
  });

  test('text in a reason stays text', () => {
    const host = '<img src=x><b>t.me</b>';
    const page = header({ reason: { key: 'stalls', params: { host } } });
    expect(page.querySelector('img, b')).toBeNull();
    expect(page.querySelector('[data-reason]')?.textContent).toContain(host);
  });
});

test('a service that was never observed has no row, an observed one carries its hooks', () => {
  const snapshot = snapshotWith({});
  const page = render(<ServiceRows snapshot={snapshot} now={snapshot.dayEnd} />).container;
  const rows = [...page.querySelectorAll('[data-service]')];
  expect(rows.map((row) => row.getAttribute('data-service'))).toEqual(['web']);
  expect(rows[0]?.getAttribute('data-verdict')).toBe('open');
  expect(rows[0]?.getAttribute('data-method')).toBe('');
});

test('a full disk is said, with what to do', () => {
  const page = render(<Troubles troubles={['disk-full']} />).container;
  expect(page.querySelector('[role="alert"]')?.textContent).toBe(t('trouble.disk-full'));
});
