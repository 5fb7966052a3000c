import type { Endpoint } from './endpoint.ts';

/** Countries whose domestic hosts are known, by ISO 3166-1 code. */
export const DOMESTIC_COUNTRIES = ['RU', 'IR', 'CN', 'TR', 'PK', 'UZ', 'BY', 'KZ', 'IN'] as const;
export type DomesticCountry = (typeof DOMESTIC_COUNTRIES)[number];

/** A host at home, asked without reading its answer (`mode: 'no-cors'`), which needs no permission. */
export interface DomesticHost extends Endpoint {
  kind: 'domestic';
  country: DomesticCountry;
}

/**
 * Well-known names that are hosted in their own country. Asked only when every foreign control failed: they tell
 * `restricted` (only domestic hosts answer) from `offline`.
 */
const NAMES: Record<DomesticCountry, readonly string[]> = {
  RU: ['ya.ru', 'vk.ru', 'max.ru'],
  IR: ['www.aparat.com', 'www.digikala.com', 'www.varzesh3.com'],
  CN: ['www.baidu.com', 'www.qq.com', 'www.taobao.com'],
  TR: ['www.trendyol.com', 'www.hepsiburada.com', 'www.turkcell.com.tr'],
  PK: ['ptcl.com.pk', 'www.pta.gov.pk', 'www.fbr.gov.pk'],
  UZ: ['kun.uz', 'daryo.uz', 'uztelecom.uz'],
  BY: ['www.onliner.by', 'myfin.by', 'beltelecom.by'],
  KZ: ['kaspi.kz', 'egov.kz', 'telecom.kz'],
  IN: ['www.irctc.co.in', 'www.onlinesbi.sbi', 'www.india.gov.in'],
};

export const DOMESTIC_HOSTS: readonly DomesticHost[] = DOMESTIC_COUNTRIES.flatMap((country) =>
  NAMES[country].map(
    (name): DomesticHost => ({
      id: `domestic/${country.toLowerCase()}/${name}`,
      kind: 'domestic',
      country,
      url: `https://${name}/`,
    }),
  ),
);

/** Asked where the country is not known: one of each of those that cut themselves off, so far. */
const ANYWHERE: readonly DomesticCountry[] = ['RU', 'IR', 'CN', 'TR'];

/** Time zones of these countries (IANA), for a device that has never learnt where it is. */
const ZONES: readonly (readonly [RegExp, DomesticCountry])[] = [
  [/^Europe\/(Moscow|Kaliningrad|Samara|Volgograd|Saratov|Ulyanovsk|Astrakhan|Kirov)$/, 'RU'],
  [/^Asia\/(Yekaterinburg|Omsk|Novosibirsk|Krasnoyarsk|Irkutsk|Yakutsk|Vladivostok)$/, 'RU'],
  [/^Asia\/(Barnaul|Tomsk|Novokuznetsk|Chita|Khandyga|Magadan|Sakhalin|Kamchatka)$/, 'RU'],
  [/^Asia\/Tehran$/, 'IR'],
  [/^Asia\/(Shanghai|Urumqi)$/, 'CN'],
  [/^(Europe|Asia)\/Istanbul$/, 'TR'],
  [/^Asia\/Karachi$/, 'PK'],
  [/^Asia\/(Tashkent|Samarkand)$/, 'UZ'],
  [/^Europe\/Minsk$/, 'BY'],
  [/^Asia\/(Almaty|Aqtau|Aqtobe|Atyrau|Oral|Qostanay|Qyzylorda)$/, 'KZ'],
  [/^Asia\/(Kolkata|Calcutta)$/, 'IN'],
];

/**
 * The hosts to ask at home.
 * @param country as a host abroad said it when one last did, or null
 * @param timeZone the device's, as IANA names it
 */
export function domesticHostsFor(country: string | null, timeZone: string): DomesticHost[] {
  const home = country ?? ZONES.find(([zone]) => zone.test(timeZone))?.[1];
  const own = DOMESTIC_HOSTS.filter((host) => host.country === home);
  if (own.length > 0) return own;
  return ANYWHERE.flatMap((one) => DOMESTIC_HOSTS.find((host) => host.country === one) ?? []);
}
