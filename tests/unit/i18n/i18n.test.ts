import { afterEach, expect, test } from 'vitest';
import { ar } from '../../../lib/i18n/ar.ts';
import { countryName } from '../../../lib/i18n/country.ts';
import { en } from '../../../lib/i18n/en.ts';
import { fa } from '../../../lib/i18n/fa.ts';
import { locale, speak, t } from '../../../lib/i18n/i18n.ts';
import { ru } from '../../../lib/i18n/ru.ts';
import { agoText, durationText, timeText } from '../../../lib/i18n/time.ts';

const NOON = new Date(2026, 5, 1, 12).getTime();

afterEach(() => speak('en', en, 'en'));

test('Russian counts in three forms', () => {
  speak('ru', ru, 'ru');
  const kept = [1, 2, 5, 21, 112].map((count) => t('timeline.kept', { count }));
  expect(kept).toEqual([
    'Хранится 1 проверка',
    'Хранятся 2 проверки',
    'Хранится 5 проверок',
    'Хранится 21 проверка',
    'Хранится 112 проверок',
  ]);
});

test('Arabic counts in six', () => {
  speak('ar', ar, 'ar');
  const kept = [0, 1, 2, 3, 11, 100].map((count) => t('timeline.kept', { count }));
  expect(new Set(kept.map((text) => text.replace(/\d+/g, ''))).size).toBe(6);
});

test('numbers, times and countries are written as the language writes them', () => {
  speak('fa', fa, 'fa');
  expect(t('options.days', { count: 1095 })).toBe('۱٬۰۹۵ روز');
  expect(timeText(NOON, NOON)).toBe('۱۲:۰۰');
  expect(agoText(NOON - 180_000, NOON)).toBe('۳ دقیقه پیش');
  expect(durationText(7_200_000)).toBe('۲ ساعت');
  expect(countryName('IR')).toBe('ایران');
  expect(locale()).toBe('fa');
  speak('ru', ru, 'ru');
  expect(timeText(NOON, NOON)).toBe('12:00');
  expect(agoText(NOON - 180_000, NOON)).toBe('3 минуты назад');
});

test('a name that is put into a text from right to left does not turn the words around it', () => {
  const params = { host: 't.me', status: 502 };
  expect(t('reason.server-errors', params)).not.toMatch(/[\u2066-\u2069]/);
  speak('ar', ar, 'ar');
  expect(t('reason.server-errors', params)).toContain('\u2068t.me\u2069');
});
