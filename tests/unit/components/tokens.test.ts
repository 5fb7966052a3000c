import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { STATE_SHAPES } from '../../../lib/state-shapes.ts';
import { contrast, distance, EYES } from './colour-sight.ts';

const COMPONENTS = join(import.meta.dirname, '../../../components');
const TONES = ['good', 'bad', 'warning', 'away', 'down'] as const;
/** A toolbar in the browsers' own themes, light and dark. */
const TOOLBARS = ['#ffffff', '#202124'];

const [light = '', dark = ''] = read('tokens.css').split('@media (prefers-color-scheme: dark)');
const LIGHT = coloursIn(light);
const THEMES = { light: LIGHT, dark: { ...LIGHT, ...coloursIn(dark) } };

describe.each(Object.entries(THEMES))('in %s colours', (_, colours) => {
  const of = (name: string) => colours[name] ?? '';

  test.each(['paper', 'paper-raised'])('words can be read on %s', (paper) => {
    expect(contrast(of('ink'), of(paper))).toBeGreaterThan(7);
    for (const name of ['ink-soft', 'accent']) {
      expect(contrast(of(name), of(paper)), name).toBeGreaterThan(4.5);
    }
  });

  test('states and what is pressed can be read', () => {
    for (const tone of TONES) {
      expect(contrast(of(tone), of('paper')), tone).toBeGreaterThan(4.5);
    }
    expect(contrast(of('accent-ink'), of('accent'))).toBeGreaterThan(4.5);
  });

  test('borders of what is filled in, and lines of charts, can be seen', () => {
    for (const name of ['edge', 'line-1', 'line-2', 'line-3']) {
      expect(contrast(of(name), of('paper')), name).toBeGreaterThan(3);
    }
  });

  test.each(Object.keys(EYES) as (keyof typeof EYES)[])(
    'open, blocked and slow stay apart for eyes with %s',
    (eyes) => {
      expect(distance(of('good'), of('bad'), eyes)).toBeGreaterThan(0.09);
      expect(distance(of('good'), of('warning'), eyes)).toBeGreaterThan(0.09);
      expect(distance(of('bad'), of('warning'), eyes)).toBeGreaterThan(0.09);
    },
  );
});

describe('in the toolbar', () => {
  test('states have the colours that the tokens name, and can be seen on light and dark', () => {
    const named = TONES.map((tone) => LIGHT[`toolbar-${tone}`]);
    const used = new Set(Object.values(STATE_SHAPES).map(({ colour }) => colour));
    expect([...used].sort()).toEqual(named.sort());
    for (const colour of used) {
      for (const toolbar of TOOLBARS)
        expect(contrast(colour, toolbar), colour).toBeGreaterThan(2.5);
    }
  });

  test.each(Object.keys(EYES) as (keyof typeof EYES)[])('eyes with %s tell them apart', (eyes) => {
    const { open, blocked, slow } = STATE_SHAPES;
    expect(distance(open.colour, blocked.colour, eyes)).toBeGreaterThan(0.09);
    expect(distance(open.colour, slow.colour, eyes)).toBeGreaterThan(0.09);
    expect(distance(blocked.colour, slow.colour, eyes)).toBeGreaterThan(0.09);
  });

  test('no two states have the same shape and the same mark', () => {
    const shapes = Object.values(STATE_SHAPES).map(({ body, mark }) => `${body} ${mark}`);
    expect(new Set(shapes).size).toBe(shapes.length);
  });
});

describe('style sheets and components', () => {
  const sheets = readdirSync(COMPONENTS).filter((name) => /\.css$/.test(name));
  const others = sheets.filter((name) => name !== 'tokens.css');

  test.each(others)('%s takes colours, sizes of type and spaces from the tokens', (name) => {
    const declarations = declarationsIn(read(name));
    expect(declarations.length).toBeGreaterThan(0);
    for (const [property, value] of declarations) {
      const said = `${property}: ${value}`;
      expect(said).not.toMatch(/#[0-9a-f]{3,8}\b|\b(rgb|hsl|oklch|lab|color)a?\(/i);
      expect(said).not.toMatch(/:.*\b(white|black|red|green|blue|orange|gr[ae]y|silver)\b/);
      if (property === 'font-size') expect(said).toMatch(/: var\(--text(-\w+)?\)$/);
      if (/^(row-|column-)?gap$|^(padding|margin)/.test(property)) {
        const steps = value.replace(/calc\(.*\)|var\(--(space-\d|name)\)|\b(0|1px|auto)\b/g, '');
        expect(steps.trim(), said).toBe('');
      }
    }
  });

  test('what is drawn on a canvas to be handed on has the colours of light pages', () => {
    const colours = new Set(Object.values(LIGHT));
    const drawn = read('incident-picture.ts').match(/#[0-9a-f]{3,8}\b/gi) ?? [];
    expect(drawn.filter((colour) => !colours.has(colour))).toEqual([]);
  });

  test('components name no colour of their own', () => {
    const components = readdirSync(COMPONENTS).filter(
      (name) => /\.tsx?$/.test(name) && name !== 'incident-picture.ts',
    );
    for (const name of components) {
      expect(read(name), name).not.toMatch(/['"`]#([0-9a-f]{3}|[0-9a-f]{6})['"`]|\brgba?\(/i);
    }
  });
});

function read(name: string): string {
  return readFileSync(join(COMPONENTS, name), 'utf8');
}

function coloursIn(css: string): Record<string, string> {
  return Object.fromEntries(
    [...css.matchAll(/--([\w-]+): (#[0-9a-f]+);/gi)].map(([, name = '', colour = '']) => [
      name,
      colour,
    ]),
  );
}

/** Each `property: value;`, custom properties and comments aside. */
function declarationsIn(css: string): [string, string][] {
  const plain = css.replace(/\/\*[\s\S]*?\*\//g, '');
  return [...plain.matchAll(/(?<=[{;]\s*)([a-z][a-z-]*)\s*:\s*([^;{}]+);/g)].map(
    ([, property = '', value = '']) => [property, value.replace(/\s+/g, ' ').trim()],
  );
}
