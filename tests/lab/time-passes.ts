import { spawnSync } from 'node:child_process';
import type { LabBrowser } from './lab-browser.ts';

/**
 * Steps the browser's wall clock forward, and ends what still tries to connect: browsers go on when a request was given
 * up, and the kernel's clock, by which it would send next after minutes, is not stepped.
 */
export async function timePasses(browser: LabBrowser, seconds: number): Promise<void> {
  await browser.forward(seconds);
  const { status, stderr } = spawnSync('ss', ['--kill', '--tcp', 'state', 'syn-sent']);
  if (status !== 0) throw new Error(`ss could not end connections: ${stderr}`);
}
