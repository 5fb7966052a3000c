import type { Plugin } from 'vite';

/** What Telltale asks of the browser through promises (`tests/unit/polyfill-picked.test.ts` holds the list to the code). */
export const ASKED = [
  'action',
  'alarms',
  'declarativeNetRequest',
  'i18n',
  'notifications',
  'permissions',
  'runtime',
  'storage',
  'tabs',
  'webRequest',
];

const TABLE = /const apiMetadata = (\{[\s\S]*?\n {6}\});/;

/**
 * Cuts what Telltale does not ask for out of the polyfill's table of the browser's interface: it is half of what the
 * polyfill weighs, and the popup loads it. The build fails when the table is not where it was.
 */
export function polyfillPicked(): Plugin {
  return {
    name: 'polyfill-picked',
    apply: 'build',
    transform(code, id) {
      if (!id.endsWith('webextension-polyfill/dist/browser-polyfill.js')) return null;
      const table = TABLE.exec(code)?.[1];
      if (table === undefined) return this.error('The polyfill has no table where it was.');
      const picked = Object.entries(JSON.parse(table)).filter(([name]) => ASKED.includes(name));
      return { code: code.replace(table, JSON.stringify(Object.fromEntries(picked))), map: null };
    },
  };
}
