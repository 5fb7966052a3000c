import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type StepOptions, Steps } from '../run-step.ts';
import { keepTally, type Tally } from '../tally.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'telltale-steps-'));
  vi.spyOn(console, 'log').mockReturnValue(undefined);
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(directory, { recursive: true });
});

const LATE = { name: 'sni-reset', why: 'step 1: verdict unsure, not partial' };

const FALSE = { name: 'open', why: 'step 1: verdict blocked, not open', isFinal: true };

/** A step whose report is there already, as if its program had written it. */
function step(title: string, tally: Tally, again?: Tally) {
  const file = join(directory, `${title}.json`);
  const next = join(directory, `${title}-next.json`);
  const options: StepOptions = { count: { file, read: (report) => report as Tally } };
  const from = (source: string, seen: Tally) => {
    keepTally(source, seen);
    return ['cp', source, file];
  };
  if (again !== undefined) options.replay = () => from(next, again);
  return { title, command: from(join(directory, `${title}-first.json`), tally), options };
}

test('what failed beside others counts as it ends alone, and is still named', async () => {
  const steps = new Steps();
  await steps.sideBySide([
    step('late', { passed: 3, failures: [LATE] }, { passed: 1, failures: [] }),
    step('broken', { passed: 2, failures: [LATE] }, { passed: 0, failures: [LATE] }),
    step('once', { passed: 1, failures: [LATE] }),
    step('accusing', { passed: 1, failures: [FALSE] }, { passed: 1, failures: [] }),
  ]);
  const row = (title: string) => steps.results.find((result) => result.title === title);
  expect(row('late')).toMatchObject({ tally: { passed: 3, failures: [] }, failedBeside: [LATE] });
  expect(row('late, again alone')).toMatchObject({ tally: { passed: 1, failures: [] } });
  expect(row('broken')).toMatchObject({ tally: { passed: 2, failures: [] } });
  expect(row('broken, again alone')).toMatchObject({ tally: { passed: 0, failures: [LATE] } });
  expect(row('once')).toMatchObject({ tally: { passed: 1, failures: [LATE] } });
  expect(row('accusing')).toMatchObject({ tally: { passed: 1, failures: [FALSE] } });
  expect(row('accusing, again alone')).toBeUndefined();
});

test('a step whose report says nothing, or is not there, failed', () => {
  const steps = new Steps();
  const file = join(directory, 'report.json');
  const count = { file, read: (report: unknown) => report as Tally };
  expect(steps.run('nothing', ['true'], { count })).toBe(false);
  writeFileSync(join(directory, 'empty.json'), JSON.stringify({ passed: 0, failures: [] }));
  expect(steps.run('empty', ['cp', join(directory, 'empty.json'), file], { count })).toBe(false);
  expect(steps.results.map(({ tally }) => tally.failures[0]?.name)).toEqual(['nothing', 'empty']);
});
