import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ROOT } from '../run-step.ts';
import { bundle } from './bench-browser.ts';

/** A copy of a build, in which pages of a bench lie beside the product's. `remove` takes it away. */
export interface BenchBuild {
  directory: string;
  remove(): void;
}

/**
 * Copies the production build and adds pages to it: files that nothing in the build knows of. The rest is as it is
 * delivered.
 * @param pages HTML by name; `program`: the script that a page `bench.html` runs
 */
export async function benchBuild(
  browser: 'chrome' | 'firefox',
  program: string,
  pages: Readonly<Record<string, string>> = {},
): Promise<BenchBuild> {
  const directory = mkdtempSync(join(tmpdir(), 'telltale-build-'));
  cpSync(join(ROOT, `.output/${browser}-mv3`), directory, { recursive: true });
  for (const [name, code] of await bundle(program)) {
    mkdirSync(dirname(join(directory, name)), { recursive: true });
    writeFileSync(join(directory, name), code);
  }
  const html =
    '<!doctype html><meta charset="utf-8"><script type="module" src="/bench.js"></script>';
  for (const [name, content] of Object.entries({ 'bench.html': html, ...pages }))
    writeFileSync(join(directory, name), content);
  return { directory, remove: () => rmSync(directory, { recursive: true, force: true }) };
}
