/** `npm start [-- --live]`: builds Telltale and shows it at work, in the lab or on this machine's own network. */
import { ensureSystemPackages } from './lab/system-packages.ts';
import { runCommand } from './run-step.ts';

const args = process.argv.slice(2);
ensureSystemPackages();
if (runCommand(['wxt', 'build']) !== 0) process.exit(1);
const show = ['node', 'tests/lab/start.ts', ...args];
process.exitCode = runCommand(
  args.includes('--live') ? show : ['node', 'tests/lab/main.ts', 'run', '--', ...show],
);
