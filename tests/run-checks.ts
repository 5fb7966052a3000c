import { vitest } from './run-reports.ts';
import type { Steps } from './run-step.ts';

/** Types, style, walls, dead code, both builds with their manifests, Mozilla's linter, unit tests, fit of texts. Says whether both builds exist. */
export function addChecks(steps: Steps): boolean {
  steps.run('prepare', ['wxt', 'prepare']);
  steps.run('types', ['tsc', '--noEmit', '--project', '.']);
  steps.run('style', ['biome', 'ci', '.']);
  steps.run('walls', [
    'depcruise',
    '--config',
    '.dependency-cruiser.mjs',
    'lib',
    'entrypoints',
    'components',
    'collector',
    'tests',
  ]);
  steps.run('dead code', ['knip']);
  const chrome = steps.run('package for Chromium', ['wxt', 'zip', '--sources']);
  const firefox = steps.run('package for Firefox', ['wxt', 'zip', '-b', 'firefox']);
  const isBuilt = chrome && firefox;
  for (const [title, program] of [
    ['manifests', 'tests/run-manifests.ts'],
    ['packages', 'tests/run-release.ts'],
  ] as const) {
    if (isBuilt) steps.run(title, ['node', program]);
    else steps.skip(title, 'a build failed');
  }
  if (firefox)
    steps.run('Mozilla’s linter', ['addons-linter', '--warnings-as-errors', '.output/firefox-mv3']);
  else steps.skip('Mozilla’s linter', 'the build failed');
  steps.run('README', ['node', 'tests/run-readme.ts']);
  const unit = vitest('unit');
  steps.run('unit tests', unit.command, unit.options);
  const texts = vitest('texts');
  steps.run('texts fit', texts.command, texts.options);
  return isBuilt;
}
