/** The languages that there is a catalogue of, as BCP 47 tags. */
export const LANGUAGES = [
  'en',
  'ru',
  'fa',
  'zh-CN',
  'uk',
  'ar',
  'tr',
  'vi',
  'es',
  'pt-BR',
] as const;
export type Language = (typeof LANGUAGES)[number];

/** What can be chosen; `auto`: the browser's, as near as there is one. */
export const LANGUAGE_CHOICES = ['auto', ...LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];
