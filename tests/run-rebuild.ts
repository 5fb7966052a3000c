/**
 * Builds anew from nothing but the sources package, and holds both packages against the ones that there are, to the
 * byte: what a store's reviewer does. Takes this project's node_modules, of the same lockfile.
 */
import { strict as assert } from 'node:assert';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { packagePath } from './release-files.ts';
import { ROOT } from './run-step.ts';
import { unzip } from './unzip.ts';

const copy = mkdtempSync(join(tmpdir(), 'telltale-sources-'));
try {
  for (const [name, content] of unzip(readFileSync(packagePath('sources')))) {
    mkdirSync(dirname(join(copy, name)), { recursive: true });
    writeFileSync(join(copy, name), content);
  }
  symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'));
  const path = [join(ROOT, 'node_modules/.bin'), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path };
  const { status } = spawnSync('npm', ['run', 'zip'], { cwd: copy, env, stdio: 'inherit' });
  assert.equal(status, 0, 'the sources do not build');
  for (const name of ['chrome', 'firefox', 'sources'] as const) {
    const [ours, theirs] = [packagePath(name), packagePath(name, copy)].map((file) =>
      readFileSync(file),
    );
    assert.ok(
      ours !== undefined && theirs?.equals(ours),
      `${name}: another package comes out of the sources`,
    );
    console.log(`${name}: the same ${ours.length} bytes`);
  }
} finally {
  rmSync(copy, { recursive: true });
}
