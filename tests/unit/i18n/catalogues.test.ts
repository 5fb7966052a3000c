import { describe, expect, test } from 'vitest';
import type { MessageKey, Texts } from '../../../lib/i18n/catalogue.ts';
import { en } from '../../../lib/i18n/en.ts';
import { WORKER_TEXTS } from '../../../lib/i18n/worker-texts.ts';
import { LANGUAGES } from '../../../lib/words/language.ts';
import { CATALOGUES } from './catalogues.ts';

/** A tag, or a character written as HTML writes it: catalogues hold plain text. */
const HTML = /<|&#?\w+;/;

const keys = Object.keys(en) as MessageKey[];

/** Each text of an entry, a plural's by its categories. */
function formsOf(texts: Texts, key: MessageKey): [string, string][] {
  const message = texts[key];
  return typeof message === 'string' ? [['', message]] : Object.entries(message ?? {});
}

function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{(\w*)\}/g)].map(([, name = '']) => name).sort();
}

describe.each(LANGUAGES)('%s', (language) => {
  const texts = CATALOGUES[language];

  test('has the keys of English, in its order', () => {
    expect(Object.keys(texts)).toEqual(keys);
  });

  test('counts in all plural categories of its language, and in no other', () => {
    const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions();
    for (const key of keys) {
      const message = texts[key];
      if (typeof en[key] !== 'string') expect(typeof message, key).toBe('object');
      if (typeof message !== 'object') continue;
      expect(Object.keys(message).sort(), key).toEqual([...pluralCategories].sort());
    }
  });

  test('has the placeholders of English; a plural’s form may leave out the count that it is made for', () => {
    for (const key of keys) {
      const [[, english = ''] = []] = formsOf(en, key).slice(-1);
      const wanted = placeholdersIn(english);
      for (const [category, text] of formsOf(texts, key)) {
        const found = placeholdersIn(text);
        const isCountLeftOut = category !== '' && !found.includes('count');
        const rest = isCountLeftOut ? wanted.filter((name) => name !== 'count') : wanted;
        expect(found, `${key} ${category}`).toEqual(rest);
      }
    }
  });

  test('has no empty text, no stray brace and no HTML', () => {
    for (const key of keys) {
      for (const [category, text] of formsOf(texts, key)) {
        expect(text.trim(), `${key} ${category}`).not.toBe('');
        expect(text.replace(/\{\w+\}/g, ''), `${key} ${category}`).not.toMatch(/[{}]/);
        expect(text, `${key} ${category}`).not.toMatch(HTML);
      }
    }
  });

  test('names neither Telegram nor Telltale in discreet mode', () => {
    for (const key of ['discreet.name', 'discreet.notice', 'discreet.notice-text'] as const) {
      expect(texts[key]).not.toMatch(
        /tele?gram|telltale|телеграм|تلگرام|تيليغرام|تلغرام|تيليجرام|电报/i,
      );
    }
  });

  test('the worker says the same as the pages', () => {
    const worker = WORKER_TEXTS[language];
    expect(Object.keys(worker)).toContain('toolbar.title');
    expect(texts).toMatchObject(worker);
  });
});
