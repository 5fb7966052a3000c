import type { Plugin } from 'vite';
import { WORKER_TEXTS } from '../lib/i18n/worker-texts.ts';

/**
 * Puts the few texts that the worker says in place of the module that picks them, which would carry all catalogues into
 * the worker.
 */
export function workerTextsPicked(): Plugin {
  return {
    name: 'worker-texts-picked',
    apply: 'build',
    load(id) {
      if (!id.endsWith('/lib/i18n/worker-texts.ts')) return null;
      return `export const WORKER_TEXTS = ${JSON.stringify(WORKER_TEXTS)};`;
    },
  };
}
