import { en, type PageWords } from './words/en.ts';
import { fa } from './words/fa.ts';

export interface Language {
  code: string;
  direction: 'ltr' | 'rtl';
  words: PageWords;
  countryName(code: string): string;
  /** A time of ours, `2026-11-25T14:00Z` or `2026-11-25`, as people write it. */
  timeText(at: string): string;
}

const CATALOGUES: Record<string, { words: PageWords; direction: 'ltr' | 'rtl' }> = {
  en: { words: en, direction: 'ltr' },
  fa: { words: fa, direction: 'rtl' },
};
export const LANGUAGES: readonly string[] = Object.keys(CATALOGUES);

/** The language that was asked for in the address, or English: nothing else that a browser sends is looked at. */
export function languageOf(code: string | undefined): Language {
  const known = code !== undefined && Object.hasOwn(CATALOGUES, code) ? code : 'en';
  const { words, direction } = CATALOGUES[known] ?? { words: en, direction: 'ltr' };
  const countries = new Intl.DisplayNames(known, { type: 'region', fallback: 'code' });
  return {
    code: known,
    direction,
    words,
    countryName: (country) => countries.of(country) ?? country,
    timeText: (at) => {
      const clock = at.includes('T')
        ? ({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const)
        : {};
      // The year is plain; the zone is said in words, so that it reads alike everywhere.
      const how = { month: 'short', day: 'numeric', timeZone: 'UTC', ...clock } as const;
      const text = new Intl.DateTimeFormat(known, how).format(new Date(at));
      return at.includes('T') ? `${text} UTC` : text;
    },
  };
}
