import { LANGUAGES, type Language } from '../words/language.ts';

const RIGHT_TO_LEFT: readonly Language[] = ['fa', 'ar'];

export function directionOf(language: Language): 'ltr' | 'rtl' {
  return RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
}

/** The language nearest to a tag such as `es-MX` or `pt`; English where there is none. */
export function nearestLanguage(tag: string): Language {
  const { language } = new Intl.Locale(tag);
  return LANGUAGES.find((known) => new Intl.Locale(known).language === language) ?? 'en';
}

/**
 * The locale by which times and numbers are written in a language: the browser's own where it is of that language and
 * script, so that `en-GB` reads 14:02 and `ar-MA` has the digits of its country.
 */
export function localeOf(language: Language, browserTag: string): string {
  const own = new Intl.Locale(browserTag).maximize();
  const chosen = new Intl.Locale(language).maximize();
  return own.language === chosen.language && own.script === chosen.script ? browserTag : language;
}
