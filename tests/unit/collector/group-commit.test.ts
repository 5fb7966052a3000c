import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GroupCommit, QueueFull } from '../../../collector/store/group-commit.ts';

describe('group commit', () => {
  test('writes in order what comes meanwhile as one batch', async () => {
    const batches: number[][] = [];
    const gates: (() => void)[] = [];
    const group = new GroupCommit<number>(
      (batch) => {
        batches.push(batch);
        return new Promise((resolve) => gates.push(resolve));
      },
      { waiting: 100, batch: 3 },
    );
    const settled: number[] = [];
    const add = (item: number) => group.add(item).then(() => settled.push(item));
    const all = [add(1), add(2)];
    await tick();
    all.push(add(3), add(4), add(5), add(6));
    await tick();
    expect(batches).toEqual([[1, 2]]);
    expect(settled).toEqual([]);
    gates.shift()?.();
    await tick();
    expect(settled).toEqual([1, 2]);
    expect(batches[1]).toEqual([3, 4, 5]);
    gates.shift()?.();
    await tick();
    gates.shift()?.();
    await Promise.all(all);
    expect(settled).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test('a failed batch fails its own and no other', async () => {
    const group = new GroupCommit<string>(
      async ([first]) => {
        if (first === 'bad') throw new Error('disk full');
      },
      { waiting: 10, batch: 1 },
    );
    const results = await Promise.allSettled(
      ['good', 'bad', 'good'].map((item) => group.add(item)),
    );
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    await group.add('good');
  });

  test('is full at its bound, and not before', async () => {
    const group = new GroupCommit<number>(async () => {}, { waiting: 2, batch: 10 });
    const [one, two, three] = [group.add(1), group.add(2), group.add(3)];
    await expect(three).rejects.toBeInstanceOf(QueueFull);
    await Promise.all([one, two]);
    await group.drained();
    expect(group.waiting).toBe(0);
  });

  test('every item is written once, whatever the pace', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(3), { maxLength: 60 }), async (pauses) => {
        const written: number[] = [];
        const write = async (batch: number[]) => {
          await tick();
          written.push(...batch);
        };
        const group = new GroupCommit<number>(write, { waiting: 1000, batch: 4 });
        const adding: Promise<void>[] = [];
        for (const [item, pause] of pauses.entries()) {
          adding.push(group.add(item));
          for (let i = 0; i < pause; i++) await tick();
        }
        await Promise.all(adding);
        expect(written).toEqual(pauses.map((_, item) => item));
      }),
      { numRuns: 20 },
    );
  });
});

function tick(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 1));
}
