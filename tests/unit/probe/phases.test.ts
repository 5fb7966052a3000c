import { afterEach, expect, test, vi } from 'vitest';
import { phasesOfFailed, timingOf, timingOnceTold } from '../../../lib/probe/phases.ts';

/** What Resource Timing holds; the Node that runs this keeps none for an address that was not fetched. */
class Entry {
  constructor(times: Partial<PerformanceResourceTiming>) {
    Object.assign(this, { startTime: 100, fetchStart: 100, secureConnectionStart: 0 }, times);
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
});

function entry(times: Partial<PerformanceResourceTiming>): void {
  vi.stubGlobal('PerformanceResourceTiming', Entry);
  vi.stubGlobal('performance', { getEntriesByName: () => [new Entry(times)] });
}

function connected(domainLookup: number, connect: number, connectEnd: number) {
  return {
    domainLookupStart: domainLookup,
    domainLookupEnd: domainLookup,
    connectStart: connect,
    connectEnd,
    requestStart: connectEnd,
    responseStart: 300,
  };
}

test('nothing looked up and nothing connected: a connection that stood', () => {
  entry(connected(100, 100, 100));
  expect(timingOf('https://t.me/', 100).reused).toBe(true);
});

test('a connection within Firefox’s one millisecond is one all the same', () => {
  entry(connected(102, 105, 105));
  expect(timingOf('https://t.me/', 100).reused).toBe(false);
});

test('in Firefox a connection that ended without a handshake gave way to one of another name', () => {
  vi.stubEnv('FIREFOX', 'true');
  entry({ ...connected(103, 108, 108), secureConnectionStart: 108 });
  expect(timingOf('https://t.me/', 100).reused).toBe(true);
  entry({ ...connected(103, 108, 112), secureConnectionStart: 108 });
  expect(timingOf('https://t.me/', 100).reused).toBe(false);
});

test('an answer without timing counts as over a connection that stood', () => {
  entry({ responseStart: 0 });
  expect(timingOf('https://t.me/', 100)).toEqual({ reused: true });
});

test('what the browser tells a moment after the answer is waited for', async () => {
  const { performance } = globalThis;
  vi.stubGlobal('PerformanceResourceTiming', Entry);
  let looks = 0;
  const getEntriesByName = () => {
    looks += 1;
    return looks < 4 ? [] : [new Entry(connected(102, 105, 120))];
  };
  vi.stubGlobal('performance', { now: () => performance.now(), getEntriesByName });
  expect(await timingOnceTold('https://t.me/', 100)).toMatchObject({ reused: false });
});

test('what it never tells is not waited for without end', async () => {
  const { performance } = globalThis;
  vi.stubGlobal('performance', { now: () => performance.now(), getEntriesByName: () => [] });
  expect(await timingOnceTold('https://t.me/', 100)).toEqual({ reused: true });
});

test('of a handshake that failed Firefox tells the look-up and both connections', () => {
  entry({ ...connected(110, 114, 180), secureConnectionStart: 130, responseStart: 0 });
  expect(phasesOfFailed('https://t.me/', 100)).toEqual({
    dnsMs: 0,
    tcpMs: 16,
    tlsMs: 50,
    firstByteMs: 0,
  });
});

test('where nothing began, as always in Chromium, no phases are told', () => {
  entry(connected(0, 0, 0));
  expect(phasesOfFailed('https://t.me/', 100)).toBeUndefined();
});
