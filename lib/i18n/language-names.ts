import type { Language } from '../words/language.ts';

/** What each language calls itself, for whoever looks for his own. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  ru: 'Русский',
  fa: 'فارسی',
  'zh-CN': '简体中文',
  uk: 'Українська',
  ar: 'العربية',
  tr: 'Türkçe',
  vi: 'Tiếng Việt',
  es: 'Español',
  'pt-BR': 'Português (Brasil)',
};
