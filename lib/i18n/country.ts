import { locale } from './i18n.ts';

/** What a country is called, by its two letters (ISO 3166-1). */
export function countryName(code: string): string {
  return new Intl.DisplayNames([locale()], { type: 'region' }).of(code) ?? code;
}
