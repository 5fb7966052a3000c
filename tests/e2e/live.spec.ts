import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, onlyIn, test } from './lab-test.ts';

const run = promisify(execFile);

onlyIn('chromium', 'npm start shows Chromium');

test('npm start -- --live makes one check on the network it finds', async ({ control }) => {
  await control.clearLog();
  const { stdout } = await run('node', ['tests/lab/start.ts', '--live']);
  expect(stdout).toMatch(/^Telegram +open/m);
  expect(stdout).toMatch(/^web +open/m);
  const hosts = (await control.requests()).map(({ host }) => host);
  expect(hosts).toContain('web.telegram.org');
});
