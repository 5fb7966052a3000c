import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ASKED } from '../../scripts/polyfill-picked.ts';
import { ROOT } from '../run-step.ts';

test('the build keeps of the polyfill what the code asks for, and no more', () => {
  const files = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}', { cwd: ROOT });
  const asked = files.flatMap((file) =>
    [...readFileSync(join(ROOT, file), 'utf8').matchAll(/\bbrowser\.([a-z]\w+)(?=\.|;)/gi)].map(
      ([, name = '']) => name,
    ),
  );
  expect([...new Set(asked)].sort().filter((name) => name !== 'ts')).toEqual(ASKED);
});
