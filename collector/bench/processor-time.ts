import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK'], { encoding: 'utf8' }));

/** Seconds of processor time that a process has taken so far, by the system's clock. */
export function processSeconds(pid: number): number {
  return ticksOf(pid).own / TICKS_PER_SECOND;
}

/** The same of a PostgreSQL server: itself, its living children and those that have ended. */
export function serverSeconds(pid: number): number {
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
  const { own, ended } = ticksOf(pid);
  const living = children.reduce((sum, child) => sum + ticksOf(Number(child)).own, 0);
  return (own + ended + living) / TICKS_PER_SECOND;
}

/** Fields 14 to 17 of /proc/<pid>/stat: user and system time, its own and its ended children's. */
function ticksOf(pid: number): { own: number; ended: number } {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [user = 0, system = 0, endedUser = 0, endedSystem = 0] = fields.slice(11, 15);
  return { own: user + system, ended: endedUser + endedSystem };
}
