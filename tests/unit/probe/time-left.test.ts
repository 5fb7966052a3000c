import { expect, test, vi } from 'vitest';
import type { Ask, Question } from '../../../lib/probe/ask.ts';
import { probeHttp } from '../../../lib/probe/http-probe.ts';
import type { ProbeOptions } from '../../../lib/probe/probed.ts';
import type { RequestWatch } from '../../../lib/probe/request-watch.ts';
import { probeTransfer } from '../../../lib/probe/transfer.ts';
import { TARGETS } from '../../../lib/targets/targets.ts';
import { TRANSFERS } from '../../../lib/targets/transfers.ts';

vi.mock('../../../lib/browser.ts', () => ({ browser: {} }));

/** How long a question may be read that is asked when the check has so much time left. */
async function longestOf(
  probe: (options: ProbeOptions) => Promise<unknown>,
  leftMs: number,
): Promise<number | undefined> {
  const asked: Question[] = [];
  const ask: Ask = async (question) => {
    asked.push(question);
    return { whole: true, bytes: 200_000, timing: { reused: false } };
  };
  await probe({
    ask,
    watch: { expect: () => ({ settled: async () => {} }) } as unknown as RequestWatch,
    deadlineMs: () => 3_000,
    leftMs: () => leftMs,
    canKnock: async () => true,
    isOver: () => false,
    inTurn: (_turn, knock) => knock(),
  });
  return asked[0]?.reading?.longestMs;
}

const [page] = TARGETS;
const [transfer] = TRANSFERS;
if (page === undefined || transfer === undefined) throw new Error('Nothing is asked.');

test.each([
  ['a page', 10_000, (options: ProbeOptions) => probeHttp(page, options)],
  ['a download', transfer.longestMs, (options: ProbeOptions) => probeTransfer(transfer, options)],
] as const)(
  '%s is read for its own time, and no longer than the check lasts',
  async (_, ownMs, probe) => {
    expect(await longestOf(probe, 19_000)).toBeCloseTo(ownMs, -2);
    expect(await longestOf(probe, 6_200)).toBeCloseTo(6_200, -2);
  },
);
