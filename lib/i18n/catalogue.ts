import type { en } from './en.ts';

type English = typeof en;
/** Every text has a key; a catalogue has them all. */
export type MessageKey = keyof English;

/** A text for each of the language's plural categories; the parameter `count` says which. */
type Plural<Category extends string> = Readonly<Record<Category, string>>;

/**
 * All texts of one language; `Category` names the plural categories that Intl.PluralRules knows for it. Where English
 * counts, or names a count, it may count too. A missing or foreign key does not compile; what types cannot see is held
 * by `tests/unit/i18n`.
 */
export type Catalogue<Category extends Intl.LDMLPluralRule> = {
  readonly [Key in MessageKey]: English[Key] extends string
    ? English[Key] extends `${string}{count}${string}`
      ? string | Plural<Category>
      : string
    : Plural<Category>;
};

/** Texts of any language, all of them or those that whoever speaks has need of. */
export type Texts = Partial<
  Readonly<Record<MessageKey, string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>>
>;
