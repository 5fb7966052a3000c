import type { Language, LanguageChoice } from '../words/language.ts';
import { LANGUAGE_CHOICES } from '../words/language.ts';
import type { Texts } from './catalogue.ts';
import { speak } from './i18n.ts';
import { languageOf, localeHere } from './language-in-force.ts';
import { directionOf } from './languages.ts';

/** In `localStorage`: what was chosen when a page was last shown; nothing where that is `auto`. */
const KEY = 'language';

/** A file each: a page loads one. */
const CATALOGUES: Readonly<Record<Language, () => Promise<Texts>>> = {
  en: async () => (await import('./en.ts')).en,
  ru: async () => (await import('./ru.ts')).ru,
  fa: async () => (await import('./fa.ts')).fa,
  'zh-CN': async () => (await import('./zh-CN.ts')).zhCN,
  uk: async () => (await import('./uk.ts')).uk,
  ar: async () => (await import('./ar.ts')).ar,
  tr: async () => (await import('./tr.ts')).tr,
  vi: async () => (await import('./vi.ts')).vi,
  es: async () => (await import('./es.ts')).es,
  'pt-BR': async () => (await import('./pt-BR.ts')).ptBR,
};

/** Loads what will most likely be spoken, while the settings that say so are still being read. */
export async function loadLikely(): Promise<void> {
  const choice = LANGUAGE_CHOICES.find((known) => known === localStorage.getItem(KEY)) ?? 'auto';
  await CATALOGUES[languageOf(choice)]();
}

/** Makes this page speak a language, in its direction. Only pages may: a service worker cannot `import()`. */
export async function speakOnPage(choice: LanguageChoice): Promise<void> {
  const language = languageOf(choice);
  speak(language, await CATALOGUES[language](), localeHere(language));
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
  if (choice === 'auto') localStorage.removeItem(KEY);
  else localStorage.setItem(KEY, choice);
}
