import type { Plugin } from 'vite';

/** What Telltale asks of the browser through promises (`tests/unit/polyfill-picked.test.ts` holds the list to the code). */
export const ASKED = [
  'action',
  'alarms',
  'declarativeNetRequest',
  'dns',
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
 * Makes the polyfill lighter for the popup: cuts what Telltale does not ask for out of its table of the browser's
 * interface, and makes it a module of today, which needs nothing around it. The build fails when the table is not where
 * it was.
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
      const lighter = code.replace(table, JSON.stringify(Object.fromEntries(picked)));
      const module = 'const module = { exports: {} };\nconst { exports } = module;';
      return { code: `${module}\n${lighter}\nexport default module.exports;`, map: null };
    },
  };
}
