/** `npm run lab -- <scenario>… | all | representative | --list`: scenarios, on a fresh build unless `--build` names one. */
import { ensureSystemPackages } from './lab/system-packages.ts';
import { runCommand } from './run-step.ts';

const args = process.argv.slice(2);
const opensBrowser = args.length > 0 && !args.includes('--list');
if (opensBrowser) ensureSystemPackages();
const browser = args.includes('firefox') ? ['-b', 'firefox'] : [];
if (opensBrowser && !args.includes('--build') && runCommand(['wxt', 'build', ...browser]) !== 0)
  process.exit(1);
process.exitCode = runCommand(['node', 'tests/lab/main.ts', ...args]);
