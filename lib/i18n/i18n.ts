import type { Language } from '../words/language.ts';
import type { MessageKey, Texts } from './catalogue.ts';
import { directionOf } from './languages.ts';
import { once } from './once.ts';

type Params = Readonly<Record<string, string | number>>;

/** Marks that keep what is put into a text from turning the words around it (Unicode TR 9, isolates). */
const ISOLATE = '\u2068';
const END_OF_ISOLATE = '\u2069';

interface Spoken {
  texts: Texts;
  locale: string;
  isRightToLeft: boolean;
  plurals(): Intl.PluralRules;
  numbers(): Intl.NumberFormat;
}

let spoken: Spoken | null = null;

/** From now on texts are those of a language, and times and numbers are written as in `locale`. */
export function speak(language: Language, texts: Texts, locale: string): void {
  spoken = {
    texts,
    locale,
    isRightToLeft: directionOf(language) === 'rtl',
    plurals: once(() => new Intl.PluralRules(language)),
    numbers: once(() => new Intl.NumberFormat(locale)),
  };
}

/** The text for a key, its parameters put in. Plain text always: never to be read as HTML. */
export function t(key: MessageKey, params: Params = {}): string {
  const { texts, plurals, numbers, isRightToLeft } = now();
  const message = texts[key] ?? key;
  const text =
    typeof message === 'string'
      ? message
      : (message[plurals().select(Number(params.count))] ?? key);
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = params[name] ?? whole;
    if (typeof value === 'number') return numbers().format(value);
    return isRightToLeft ? `${ISOLATE}${value}${END_OF_ISOLATE}` : value;
  });
}

/** By which times, numbers, lists and names of countries are written. */
export function locale(): string {
  return now().locale;
}

function now(): Spoken {
  if (spoken === null) throw new Error('No language is loaded yet.');
  return spoken;
}
