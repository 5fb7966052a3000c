import { browser } from '../browser.ts';
import type { Language, LanguageChoice } from '../words/language.ts';
import { localeOf, nearestLanguage } from './languages.ts';

/** The language that a choice comes to in this browser. */
export function languageOf(choice: LanguageChoice): Language {
  return choice === 'auto' ? nearestLanguage(browser.i18n.getUILanguage()) : choice;
}

/** The locale that goes with a language in this browser. */
export function localeHere(language: Language): string {
  return localeOf(language, browser.i18n.getUILanguage());
}
