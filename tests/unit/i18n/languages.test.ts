import { expect, test } from 'vitest';
import { localeOf, nearestLanguage } from '../../../lib/i18n/languages.ts';
import { LANGUAGES } from '../../../lib/words/language.ts';

test.each([
  ['en-GB', 'en'],
  ['ru', 'ru'],
  ['fa-AF', 'fa'],
  ['zh-TW', 'zh-CN'],
  ['pt', 'pt-BR'],
  ['pt-PT', 'pt-BR'],
  ['es-419', 'es'],
  // A tag that no language will ever have (ISO 639-2, for local use).
  ['qaa-KZ', 'en'],
])('a browser in %s speaks %s', (tag, language) => {
  expect(nearestLanguage(tag)).toBe(language);
});

test.each(LANGUAGES)('%s is spoken where the browser speaks it', (language) => {
  expect(nearestLanguage(language)).toBe(language);
});

test('times and numbers are those of the browser’s country where it speaks the language', () => {
  expect(localeOf('ar', 'ar-EG')).toBe('ar-EG');
  expect(localeOf('es', 'es-MX')).toBe('es-MX');
});

test('and of the language where the browser speaks or writes another', () => {
  expect(localeOf('ru', 'en-US')).toBe('ru');
  expect(localeOf('zh-CN', 'zh-TW')).toBe('zh-CN');
});
