import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import type { Figure } from './figure.ts';
import { PROGRAMS } from './rows.ts';

/** What the table is made of, so that single rows can be measured anew. */
const KEPT = join(import.meta.dirname, 'results.json');
const TABLE = join(import.meta.dirname, 'RESULTS.md');

/** The figures of one row, and where they are from. */
interface Measured {
  date: string;
  machine: string;
  figures: Figure[];
}

/** Puts figures in place of earlier ones of the same rows, and writes the table anew. */
export function keepFigures(figures: readonly Figure[]): void {
  const kept = existsSync(KEPT)
    ? (JSON.parse(readFileSync(KEPT, 'utf8')) as Record<string, Measured>)
    : {};
  const date = new Date().toISOString().slice(0, 10);
  const machine = describeMachine();
  for (const row of new Set(figures.map((figure) => figure.row)))
    kept[row] = { date, machine, figures: figures.filter((figure) => figure.row === row) };
  writeFileSync(KEPT, `${JSON.stringify(kept, null, 2)}\n`);
  writeFileSync(TABLE, page(kept));
}

/** Figures as a table in Markdown. */
export function tableOf(figures: readonly Figure[]): string {
  const rows = figures.map(({ row, what, seen, bar, reached }) => {
    const mark = bar === null ? '' : reached ? 'reached' : 'not reached';
    return `| ${row} | ${what} | ${seen} | ${bar ?? ''} | ${mark} |`;
  });
  return ['| row | what | figure | bar | |', '| --- | --- | ---: | --- | --- |', ...rows].join(
    '\n',
  );
}

function page(kept: Readonly<Record<string, Measured>>): string {
  const titles = Object.assign({}, ...PROGRAMS.map(({ rows }) => rows)) as Record<string, string>;
  const parts = Object.entries(titles).flatMap(([row, title]) => {
    const measured = kept[row];
    if (measured === undefined) return [`## ${title}\n\nNot measured yet.`];
    const { date, machine, figures } = measured;
    return [`## ${title}\n\n${tableOf(figures)}\n\n${date}, ${machine}`];
  });
  const head = '# Figures\n\nWritten by `npm run bench`; each row says when and on what.';
  return `${[head, ...parts].join('\n\n')}\n`;
}

/** Cores, memory, system, Node and browsers. */
function describeMachine(): string {
  const all = cpus();
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB`;
  return [
    `${all.length} cores (${all[0]?.model.trim() ?? 'unknown'})`,
    memory,
    systemName(),
    `Node ${process.version.slice(1)}`,
    versionOf('chromium'),
    versionOf('firefox-esr'),
  ].join(', ');
}

function systemName(): string {
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  return /^PRETTY_NAME="(.*)"$/m.exec(release)?.[1] ?? process.platform;
}

function versionOf(program: string): string {
  try {
    const said = execFileSync(program, ['--version'], { encoding: 'utf8', stdio: 'pipe' });
    return /[A-Z][A-Za-z ]*[\d.]+(?:esr)?/.exec(said)?.[0] ?? said.trim();
  } catch {
    return `${program} unknown`;
  }
}
