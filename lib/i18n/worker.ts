import type { LanguageChoice } from '../words/language.ts';
import { speak, t } from './i18n.ts';
import { languageOf, localeHere } from './language-in-force.ts';
import { WORKER_TEXTS, type WorkerKey } from './worker-texts.ts';

/** Makes the worker speak a language. */
export function speakInWorker(choice: LanguageChoice): void {
  const language = languageOf(choice);
  speak(language, WORKER_TEXTS[language], localeHere(language));
}

/** As `t`, of what the worker has texts for. */
export function say(key: WorkerKey, params: Readonly<Record<string, string>> = {}): string {
  return t(key, params);
}
