import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * What a page of a build loads before it can be used, gzipped one by one: itself, with a style that lies in it, its code
 * with all that it imports at once, and its style. Its language comes on top: each is a file that is imported later.
 * @returns bytes by file, from the build's root
 */
export function pageWeight(build: string, page: string): Map<string, number> {
  const weights = new Map<string, number>();
  const html = readFileSync(join(build, page), 'utf8');
  weights.set(page, gzipSync(html, { level: 9 }).length);
  const waiting = [...html.matchAll(/(?:src|href)="(\/[^"]+\.(?:js|css))"/g)].map(
    ([, file = '']) => file,
  );
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (weights.has(file)) continue;
    const content = readFileSync(join(build, file), 'utf8');
    weights.set(file, gzipSync(content, { level: 9 }).length);
    if (file.endsWith('.js')) waiting.push(...importsOf(content, file));
  }
  return weights;
}

function importsOf(code: string, file: string): string[] {
  const imports = code.matchAll(/(?:\bfrom|\bimport)\s*["'`](\.[^"'`]+\.js)["'`]/g);
  return [...imports].map(([, other = '']) => new URL(other, `file://${file}`).pathname);
}
