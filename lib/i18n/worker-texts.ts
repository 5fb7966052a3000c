import type { Language } from '../words/language.ts';
import { ar } from './ar.ts';
import type { MessageKey, Texts } from './catalogue.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { ptBR } from './pt-BR.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { vi } from './vi.ts';
import { zhCN } from './zh-CN.ts';

/** What the worker says: in the toolbar and in notices. */
const SAID_BY_WORKER = /^(verdict|notice|toolbar|discreet)\./;
export type WorkerKey = Extract<
  MessageKey,
  `${'verdict' | 'notice' | 'toolbar' | 'discreet'}.${string}`
>;

const ALL: Readonly<Record<Language, Texts>> = {
  en,
  ru,
  fa,
  'zh-CN': zhCN,
  uk,
  ar,
  tr,
  vi,
  es,
  'pt-BR': ptBR,
};

/**
 * Those few texts in every language. The worker cannot load one catalogue: a service worker has no `import()`. And it
 * should not hold all of them: a build puts the value of this in place of the code (`scripts/worker-texts-picked.ts`).
 */
export const WORKER_TEXTS = Object.fromEntries(
  Object.entries(ALL).map(([language, texts]) => [
    language,
    Object.fromEntries(Object.entries(texts).filter(([key]) => SAID_BY_WORKER.test(key))),
  ]),
) as Readonly<Record<Language, Texts>>;
