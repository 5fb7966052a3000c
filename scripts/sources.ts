/**
 * What the sources package for reviewers holds: all that the build reads, and what says how it is built. A file that is
 * not named here stays out (`tests/run-release.ts`).
 */
export const SOURCES = [
  '.npmrc',
  'LICENSE',
  'README.md',
  'collector/package.json',
  'components/**',
  'docs/store/build-note.md',
  'entrypoints/**',
  'lib/**',
  'package-lock.json',
  'package.json',
  'public/**',
  'scripts/*.ts',
  'tsconfig.json',
  'wxt.config.ts',
];
