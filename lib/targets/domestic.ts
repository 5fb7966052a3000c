/** Countries whose domestic hosts are known, by ISO 3166-1 code. */
export const DOMESTIC_COUNTRIES = ['RU', 'IR', 'CN', 'TR', 'PK', 'UZ', 'BY', 'KZ', 'IN'] as const;
export type DomesticCountry = (typeof DOMESTIC_COUNTRIES)[number];

/** A host at home, asked without reading its answer (`mode: 'no-cors'`), which needs no permission. */
export interface DomesticHost {
  id: string;
  kind: 'domestic';
  country: DomesticCountry;
  url: string;
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
