import { readdirSync, readFileSync } from 'node:fs';

const TICKS_A_SECOND = 100;

interface Process {
  pid: number;
  parent: number;
  /** Of CPU, its own and the system's for it, and those of its children that have ended. */
  ticks: number;
}

/** Processes below `root` that belong to the browser with this profile, and all below those (Linux). */
export function descendants(root: number, profile: string): number[] {
  const all = processes();
  const browsers = all.filter(
    ({ pid, parent }) => parent === root && commandLine(pid).includes(profile),
  );
  const found = new Set(browsers.map(({ pid }) => pid));
  for (let before = -1; before !== found.size; ) {
    before = found.size;
    for (const { pid, parent } of all) if (found.has(parent)) found.add(pid);
  }
  return [...found];
}

/** Seconds of CPU that processes have used so far. */
export function cpuSeconds(pids: readonly number[]): number {
  const used = processes().filter(({ pid }) => pids.includes(pid));
  return used.reduce((sum, { ticks }) => sum + ticks, 0) / TICKS_A_SECOND;
}

function processes(): Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = readOf(name, 'stat');
      const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
      return stat === '' ? [] : [{ pid: Number(name), parent: Number(fields[1]), ticks }];
    });
}

function commandLine(pid: number): string {
  return readOf(String(pid), 'cmdline');
}

function readOf(pid: string, what: string): string {
  try {
    return readFileSync(`/proc/${pid}/${what}`, 'utf8');
  } catch {
    // It has ended since.
    return '';
  }
}
