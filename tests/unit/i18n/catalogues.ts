import { ar } from '../../../lib/i18n/ar.ts';
import type { Texts } from '../../../lib/i18n/catalogue.ts';
import { en } from '../../../lib/i18n/en.ts';
import { es } from '../../../lib/i18n/es.ts';
import { fa } from '../../../lib/i18n/fa.ts';
import { ptBR } from '../../../lib/i18n/pt-BR.ts';
import { ru } from '../../../lib/i18n/ru.ts';
import { tr } from '../../../lib/i18n/tr.ts';
import { uk } from '../../../lib/i18n/uk.ts';
import { vi } from '../../../lib/i18n/vi.ts';
import { zhCN } from '../../../lib/i18n/zh-CN.ts';
import type { Language } from '../../../lib/words/language.ts';

/** Every catalogue, as the pages load one of them. */
export const CATALOGUES: Readonly<Record<Language, Texts>> = {
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
