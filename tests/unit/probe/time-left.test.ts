import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Ask, Question } from '../../../lib/probe/ask.ts';
import { readBody } from '../../../lib/probe/body.ts';
import { probeHttp } from '../../../lib/probe/http-probe.ts';
import type { ProbeOptions } from '../../../lib/probe/probed.ts';
import type { RequestWatch } from '../../../lib/probe/request-watch.ts';
import { probeTransfer } from '../../../lib/probe/transfer.ts';
import { TARGETS } from '../../../lib/targets/targets.ts';
import { TRANSFERS } from '../../../lib/targets/transfers.ts';
import { goodputOf } from '../../../lib/words/goodput.ts';
import type { Observation } from '../../../lib/words/observation.ts';

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
  await probe(optionsFor(ask, leftMs));
  return asked[0]?.reading?.longestMs;
}

function optionsFor(ask: Ask, leftMs: number): ProbeOptions {
  return {
    ask,
    watch: { expect: () => ({ status: 200, settled: async () => {} }) } as unknown as RequestWatch,
    deadlineMs: () => 6_000,
    leftMs: () => leftMs,
    canKnock: async () => true,
    isOver: () => false,
    inTurn: (_turn, knock) => knock(),
  };
}

const [page] = TARGETS;
const [transfer] = TRANSFERS;
if (page === undefined || transfer === undefined) throw new Error('Nothing is asked.');
const SITE = transfer;

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

describe('a download that its end cuts', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  interface Page {
    bytes: number;
    firstByteMs: number;
    /** Then no more comes, nor an end. */
    freezes?: true;
  }

  /** Pages one after the other, over a line that brings so many bytes a second. */
  function askOver(bytesPerSecond: number, pages: readonly Page[]): Ask {
    const queue = [...pages];
    return async ({ reading }, _signal, onHeaders) => {
      const page = queue.shift();
      if (page === undefined || reading === undefined) throw new Error('Too much is asked.');
      const { bytes, firstByteMs, freezes } = page;
      const begun = performance.now();
      await new Promise((resolve) => setTimeout(resolve, firstByteMs));
      onHeaders();
      let left = bytes;
      let timer: ReturnType<typeof setInterval>;
      const body = new ReadableStream({
        start(controller) {
          timer = setInterval(() => {
            const come = Math.min(left, bytesPerSecond / 10);
            left -= come;
            if (come > 0) controller.enqueue(new Uint8Array(come));
            if (left > 0 || freezes) return;
            clearInterval(timer);
            controller.close();
          }, 100);
        },
        cancel: () => clearInterval(timer),
      });
      const read = await readBody(new Response(body), reading, begun);
      const phases = { dnsMs: 0, tcpMs: 0, tlsMs: 0, firstByteMs };
      return { ...read, timing: { reused: false, phases } };
    };
  }

  async function download(
    bytesPerSecond: number,
    pages: readonly Page[],
    leftMs = 19_000,
  ): Promise<Observation> {
    vi.useFakeTimers();
    const seen = probeTransfer(SITE, optionsFor(askOver(bytesPerSecond, pages), leftMs));
    await vi.advanceTimersByTimeAsync(25_000);
    return seen;
  }

  const slowToBegin = [30_000, 30_000, 20_000, 20_000].map((bytes) => {
    return { bytes, firstByteMs: 3_000 };
  });

  test('before its next page began is as quick as the pages that came', async () => {
    const seen = await download(40_000, slowToBegin);
    expect(seen).toMatchObject({ failure: null, bytes: 80_000 });
    expect(goodputOf(seen)).toBeCloseTo(320, -2);
  });

  test('wherever that is has not stalled, and shows how slow it was', async () => {
    const pages = [48_000, 44_000, 40_000].map((bytes) => ({ bytes, firstByteMs: 800 }));
    for (let leftMs = 7_500; leftMs <= 12_000; leftMs += 100) {
      const seen = await download(16_000, pages, leftMs);
      expect(seen.failure).toBeNull();
      expect(seen.durationMs).toBeGreaterThan(5_000);
      expect(goodputOf(seen)).toBeLessThan(140);
    }
  });

  test('before anything came is none', async () => {
    const seen = await download(40_000, [{ bytes: 30_000, firstByteMs: 5_900 }], 5_000);
    expect(seen).toMatchObject({ failure: 'not-made', detail: 'no time left', bytes: 0 });
  });

  test.each([
    ['in its first page', [{ bytes: 16_000, firstByteMs: 100, freezes: true }]],
    [
      'before the first byte of its next, long before its end',
      [
        { bytes: 40_000, firstByteMs: 3_000 },
        { bytes: 0, firstByteMs: 1_000, freezes: true },
      ],
    ],
  ] satisfies [string, Page[]][])('has stalled where it froze %s', async (_, pages) => {
    expect((await download(16_000, pages)).failure).toBe('generic_timeout_error');
  });
});
