import { type PageSession, writePageSession } from '../page-session.ts';
import type { Language, LanguageChoice } from '../words/language.ts';
import type { Texts } from './catalogue.ts';
import { speak } from './i18n.ts';
import { languageOf, localeHere } from './language-in-force.ts';
import { directionOf } from './languages.ts';

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

let spoken: { language: Language; texts: Texts } | null = null;

/**
 * Makes this page speak a language, in its direction. Only pages may: a service worker cannot `import()`.
 * @param kept the catalogue that the session holds, if any
 */
export async function speakOnPage(
  choice: LanguageChoice,
  kept?: PageSession['texts'],
): Promise<void> {
  const language = languageOf(choice);
  if (spoken?.language !== language) spoken = { language, texts: await textsOf(language, kept) };
  speak(language, spoken.texts, localeHere(language));
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

async function textsOf(language: Language, kept?: PageSession['texts']): Promise<Texts> {
  if (kept?.language === language) return JSON.parse(kept.json);
  const texts = await CATALOGUES[language]();
  // Without it the next page takes a little longer.
  writePageSession({ texts: { language, json: JSON.stringify(texts) } }).catch((error: unknown) =>
    console.error('Not kept:', error),
  );
  return texts;
}
