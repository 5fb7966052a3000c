import { describe, expect, test } from 'vitest';
import { type SeenCause, serviceFinding } from '../../../lib/diagnosis/service-finding.ts';
import { TARGETS } from '../../../lib/targets/targets.ts';
import type { ReasonKey } from '../../../lib/words/reason.ts';

function open(id: string, key: ReasonKey, index: number): SeenCause {
  const target = TARGETS.find((one) => one.id === id);
  if (target === undefined) throw new Error(`No target ${id}`);
  const reason = { key, params: { host: id } };
  return { target, verdict: 'open', method: null, reason, evidence: [index], failure: null };
}

describe('a service all of whose hosts are open', () => {
  test.each(['secure-dns-avoids', 'answered-inspected'] as const)(
    'says of any of them that it is not simply so: %s',
    (key) => {
      const plain = open('web/root', 'all-answered', 0);
      const notable = open('web/mtproto/pluto', key, 1);
      for (const causes of [
        [plain, notable],
        [notable, plain],
      ]) {
        const found = serviceFinding(causes, new Set());
        expect(found).toMatchObject({ verdict: 'open', confidence: null, reason: notable.reason });
        expect(found?.evidence.toSorted()).toEqual([0, 1]);
      }
    },
  );

  test('says that all answered where nothing else is to be said', () => {
    const causes = [
      open('web/root', 'all-answered', 0),
      open('web/mtproto/pluto', 'all-answered', 1),
    ];
    expect(serviceFinding(causes, new Set())?.reason).toEqual(causes[0]?.reason);
  });
});
