/**
 * Holds the manifests of both builds against the expected ones: a permission never changes unnoticed.
 * `--update` writes the expectations anew; the rules below hold for those too.
 */
import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CANARIES } from '../lib/targets/canary.ts';
import { CONTROLS, LITERAL_CONTROLS, TRANSFER_CONTROLS } from '../lib/targets/controls.ts';
import { DATA_CENTRES } from '../lib/targets/data-centres.ts';
import { RESOLVERS } from '../lib/targets/resolvers.ts';
import { FRONTS, TELEGRAM_DOMAINS } from '../lib/targets/telegram.ts';
import { ROOT } from './run-step.ts';

const isUpdate = process.argv.includes('--update');
const single = [
  ...CONTROLS,
  ...LITERAL_CONTROLS,
  ...DATA_CENTRES,
  ...CANARIES,
  ...TRANSFER_CONTROLS,
  ...RESOLVERS,
  ...FRONTS.flatMap(({ https, http }) => [https, http]),
];
const allowed = new Set([
  ...TELEGRAM_DOMAINS.map((domain) => `*://*.${domain}/*`),
  ...single.map(({ url }) => `*://${new URL(url).hostname}/*`),
]);

for (const build of ['chrome-mv3', 'firefox-mv3']) {
  const manifest = JSON.parse(readFileSync(join(ROOT, '.output', build, 'manifest.json'), 'utf8'));
  assert.equal(manifest.manifest_version, 3);
  const hosts: string[] = manifest.host_permissions;
  assert.deepEqual(
    hosts.filter((pattern) => !allowed.has(pattern)),
    [],
    `${build}: wider than lib/targets`,
  );
  assert.deepEqual(
    hosts.filter((pattern) => /:\d/.test(pattern)),
    [],
    `${build}: Firefox matches no port`,
  );
  const path = join(ROOT, 'tests/expected', `${build}.json`);
  if (isUpdate) writeFileSync(path, `${JSON.stringify(manifest, null, 2)}\n`);
  else
    assert.deepEqual(
      manifest,
      JSON.parse(readFileSync(path, 'utf8')),
      `${build}: not tests/expected; if it is meant: CONTRIBUTING.md, “A target”`,
    );
  console.log(`${build}: ${isUpdate ? 'written' : 'as expected'}`);
}
