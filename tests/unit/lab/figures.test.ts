import { describe, expect, test } from 'vitest';
import {
  type CheckFigures,
  countHandshakes,
  judgeFigures,
  mostToOneName,
} from '../../lab/figures.ts';
import type { ConnectionEntry } from '../../lab/world/journal.ts';

let id = 0;

function connection(parts: Partial<ConnectionEntry>): ConnectionEntry {
  id += 1;
  return { kind: 'connection', at: 0, id, address: '192.0.2.1', port: 443, ...parts };
}

describe('handshakes in the journal', () => {
  test('are counted by name, and by address where none was said', () => {
    const { handshakes } = countHandshakes([
      connection({ sni: 't.me' }),
      connection({ sni: 't.me' }),
      connection({ sni: null, address: '192.0.2.7' }),
      connection({ port: 80 }),
    ]);
    expect(handshakes).toEqual({ 't.me': 2, '192.0.2.7': 1 });
    expect(mostToOneName(handshakes)).toEqual(['t.me', 2]);
  });

  test('are at once while none of them is over', () => {
    const first = connection({ sni: 'a', at: 0, handshakeOverAt: 1_000 });
    const second = connection({ sni: 'b', at: 500, handshakeOverAt: 2_000 });
    const third = connection({ sni: 'c', at: 1_000, handshakeOverAt: 3_000 });
    expect(countHandshakes([first, second, third]).handshakesAtOnce).toBe(2);
    expect(countHandshakes([first, { ...second, at: 1_000 }]).handshakesAtOnce).toBe(1);
    // Of its end the world heard a moment late.
    expect(countHandshakes([first, { ...second, at: 960 }]).handshakesAtOnce).toBe(1);
    expect(countHandshakes([first, { ...second, at: 940 }]).handshakesAtOnce).toBe(2);
    const { handshakeOverAt: _, ...endless } = first;
    expect(countHandshakes([endless, second, third]).handshakesAtOnce).toBe(3);
  });

  test('that met a ban are told', () => {
    const met = connection({ sni: 't.me', interference: 'ban' });
    expect(countHandshakes([met, connection({ sni: 't.me' })]).banned).toBe(1);
  });

  test('are none in a quiet journal', () => {
    const quiet = countHandshakes([]);
    expect(quiet).toEqual({ handshakes: {}, handshakesAtOnce: 0, banned: 0 });
    expect(mostToOneName(quiet.handshakes)).toEqual(['none', 0]);
  });
});

describe('what every check must keep to', () => {
  const good: CheckFigures = {
    seconds: 20,
    sentBytes: 1,
    receivedBytes: 1,
    handshakes: { 't.me': 2, 'telegram.org': 1 },
    handshakesAtOnce: 4,
    banned: 0,
    isWorkerAlive: true,
  };

  test('a check within all limits has nothing to say', () => {
    expect(judgeFigures(good, { browserName: 'chromium' })).toEqual([]);
  });

  test.each<[string, Partial<CheckFigures>]>([
    ['verdict after', { seconds: 20.1 }],
    ['handshakes with one name', { handshakes: { 't.me': 4 } }],
    ['handshakes at once', { handshakesAtOnce: 5 }],
    ['bans met', { banned: 1 }],
    ['worker at the verdict', { isWorkerAlive: false }],
  ])('%s', (what, broken) => {
    const judged = judgeFigures({ ...good, ...broken }, { browserName: 'chromium' });
    expect(judged).toMatchObject([{ what, right: false }]);
  });

  test('how many were at once may be excused, and nothing else', () => {
    const judged = judgeFigures(
      { ...good, handshakesAtOnce: 6, seconds: 21 },
      { browserName: 'chromium', isAtOnceExcused: true },
    );
    expect(judged.map(({ what }) => what)).toEqual(['verdict after']);
  });

  test('Firefox may shake hands as often as it cannot help', () => {
    const judgeFirefox = (count: number) =>
      judgeFigures({ ...good, handshakes: { 't.me': count } }, { browserName: 'firefox' });
    expect(judgeFirefox(22)).toEqual([]);
    expect(judgeFirefox(23).map(({ what }) => what)).toEqual(['handshakes with one name']);
  });

  test('bytes are judged where so many are allowed', () => {
    const all = { ...good, sentBytes: 30_000, receivedBytes: 30_001 };
    const judged = judgeFigures(all, { browserName: 'chromium', mostBytes: 60_000 });
    expect(judged.map(({ what }) => what)).toEqual(['bytes over the cable']);
    expect(judgeFigures(all, { browserName: 'chromium', mostBytes: 60_001 })).toEqual([]);
  });

  test('a delay that is not Telltale’s is no fault, and excuses nothing else', () => {
    const judged = judgeFigures(
      { ...good, seconds: 30, banned: 1 },
      { browserName: 'chromium', delay: 'the browser waits' },
    );
    expect(judged.map(({ what }) => what)).toEqual(['bans met']);
  });
});
