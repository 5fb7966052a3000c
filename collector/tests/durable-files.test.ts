import fs, { mkdtempSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';

const fsyncSync = fs.fsyncSync;
afterEach(() => {
  fs.fsyncSync = fsyncSync;
  syncBuiltinESMExports();
});

test('PGlite syncs its log to the disk before each COMMIT returns', async () => {
  let syncs = 0;
  fs.fsyncSync = (descriptor) => {
    syncs++;
    fsyncSync(descriptor);
  };
  syncBuiltinESMExports();
  const { openDatabase } = await import('../store/open-database.ts');
  const { countVotes } = await import('../store/count-votes.ts');
  const directory = mkdtempSync(join(tmpdir(), 'telltale-sync-'));
  const db = await openDatabase({ directory, onIdleError() {} });
  for (let i = 0; i < 10; i++) {
    const before = syncs;
    await countVotes(db, [
      {
        id: String(i).padStart(32, '0'),
        hour: 1,
        tag: '0'.repeat(16),
        country: 'IR',
        asn: 1,
        place: 'network',
        isFirstOfDay: true,
        services: { web: { verdict: 'open' } },
      },
    ]);
    expect(syncs).toBeGreaterThan(before);
  }
  await db.destroy();
  rmSync(directory, { recursive: true });
});
