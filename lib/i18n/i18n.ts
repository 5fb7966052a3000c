import { en } from './en.ts';

/** Every text has a key; a catalogue has them all. */
export type MessageKey = keyof typeof en;
type Params = Readonly<Record<string, string | number>>;

const LANGUAGE = 'en';
const plurals = new Intl.PluralRules(LANGUAGE);

/** The text for a key, its parameters put in. Plain text always: never to be read as HTML. */
export function t(key: MessageKey, params: Params = {}): string {
  const message: string | { one: string; other: string } = en[key];
  const text =
    typeof message === 'string'
      ? message
      : plurals.select(Number(params.count)) === 'one'
        ? message.one
        : message.other;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
