import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hostOf } from '../../lib/targets/endpoint.ts';
import { ENDPOINTS, permissionFor } from '../../lib/targets/permissions.ts';
import { TELEGRAM_DOMAINS } from '../../lib/targets/telegram.ts';
import { LANGUAGES } from '../../lib/words/language.ts';

const ROOT = join(import.meta.dirname, '../..');
const STORE = join(ROOT, 'docs/store');
const LOCALES = join(ROOT, 'public/_locales');
/** Chrome's limits; Mozilla's are wider but for the name. */
const MOST_SHORT = 132;
const MOST_LONG = 16_000;
/** Mozilla's, for the name. */
const MOST_TITLE = 50;

interface Manifest {
  permissions: string[];
  optional_permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
}

const manifests = ['chrome-mv3', 'firefox-mv3'].map((build): Manifest => {
  return JSON.parse(readFileSync(join(ROOT, `tests/expected/${build}.json`), 'utf8'));
});

/** Rows of the tables whose first cell is code, by that code: the other cells. */
const reasons = new Map(
  readFileSync(join(STORE, 'permissions.md'), 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .flatMap(([, name = '', ...cells]) => {
      return /^`.+`$/.test(name) ? [[name.slice(1, -1), cells.join(' ')] as const] : [];
    }),
);

describe('permissions.md', () => {
  test('gives a reason for each permission and host of the manifests, and for none else', () => {
    const asked = manifests.flatMap((manifest) => [
      ...manifest.permissions,
      ...manifest.optional_permissions,
      ...manifest.host_permissions,
      ...manifest.optional_host_permissions,
    ]);
    expect([...reasons.keys()].sort()).toEqual([...new Set(asked)].sort());
  });

  test.each([...reasons])('says why %s, in a sentence', (_, reason) => {
    expect(reason.length).toBeGreaterThan(30);
  });

  test.each([...new Set(ENDPOINTS.filter(({ kind }) => kind !== 'label').map(({ url }) => url))])(
    'says what is asked at %s',
    (url) => {
      const endpoint = { id: '', kind: 'page', url } as const;
      const host = hostOf(endpoint);
      const isTelegrams = TELEGRAM_DOMAINS.some(
        (name) => host === name || host.endsWith(`.${name}`),
      );
      // Of Telegram's domains the hosts are told; of single hosts, which the row names, the paths.
      const told = isTelegrams ? host : new URL(url).pathname;
      const row = permissionFor(endpoint);
      expect(reasons.get(row) ?? '', `docs/store/permissions.md, row ${row}`).toContain(
        `\`${told}\``,
      );
    },
  );
});

describe('listing', () => {
  test('is there for each language, and for none else', () => {
    const files = readdirSync(join(STORE, 'listing')).sort();
    expect(files, 'docs/store/listing').toEqual(LANGUAGES.map((tag) => `${tag}.md`).sort());
    expect(readdirSync(LOCALES).sort(), 'public/_locales').toEqual(LANGUAGES.map(folderOf).sort());
  });

  test.each(LANGUAGES)('%s keeps to what stores take', (locale) => {
    const { title, short, long } = readListing(locale);
    for (const text of [title, short, long]) expect(text).not.toBe('');
    expect(title.length).toBeLessThanOrEqual(MOST_TITLE);
    expect(short.length).toBeLessThanOrEqual(MOST_SHORT);
    expect(long.length).toBeLessThanOrEqual(MOST_LONG);
    expect(title).toContain('Telltale');
    expect(short).not.toContain('\n');
  });

  test.each(LANGUAGES)('%s has the name and the short text of the build', (locale) => {
    const messages = join(LOCALES, folderOf(locale), 'messages.json');
    const { name, description } = JSON.parse(readFileSync(messages, 'utf8'));
    const { title, short } = readListing(locale);
    expect({ title, short }).toEqual({ title: name.message, short: description.message });
  });
});

/** Browsers write an underscore in the tag. */
function folderOf(tag: string): string {
  return tag.replace('-', '_');
}

function readListing(locale: string) {
  const text = readFileSync(join(STORE, `listing/${locale}.md`), 'utf8');
  const parts = /^# Title\n\n(.*)\n\n# Short text\n\n(.*)\n\n# Long text\n\n([\s\S]*)$/.exec(text);
  const [, title = '', short = '', long = ''] = parts ?? [];
  return { title, short, long: long.trim() };
}
