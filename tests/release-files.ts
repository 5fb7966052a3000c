import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './run-step.ts';

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** The packages that `npm run zip` makes, by what they are for. */
export const PACKAGES = ['chrome', 'firefox', 'sources'] as const;

/** Where such a package lies under the project's root, or under that of another copy. */
export function packagePath(name: (typeof PACKAGES)[number], root = ROOT): string {
  return join(root, `.output/telltale-${version}-${name}.zip`);
}
