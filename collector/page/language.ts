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

/** Made once: making a format costs as much as using it a hundred times, and a page says a thousand times. */
const ENGLISH = spoken('en', en, 'ltr');
const SPOKEN = new Map([ENGLISH, spoken('fa', fa, 'rtl')].map((one) => [one.code, one]));
export const LANGUAGES: readonly string[] = [...SPOKEN.keys()];

/** The language that was asked for in the address, or English: nothing else that a browser sends is looked at. */
export function languageOf(code: string | undefined): Language {
  return SPOKEN.get(code ?? '') ?? ENGLISH;
}

function spoken(code: string, words: PageWords, direction: Language['direction']): Language {
  const countries = new Intl.DisplayNames(code, { type: 'region', fallback: 'code' });
  // The year is plain; the zone is said in words, so that it reads alike everywhere.
  const day = { month: 'short', day: 'numeric', timeZone: 'UTC' } as const;
  const hour = { ...day, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
  const days = new Intl.DateTimeFormat(code, day);
  const hours = new Intl.DateTimeFormat(code, hour);
  return {
    code,
    direction,
    words,
    countryName: (country) => countries.of(country) ?? country,
    timeText: (at) => {
      return at.includes('T') ? `${hours.format(new Date(at))} UTC` : days.format(new Date(at));
    },
  };
}
