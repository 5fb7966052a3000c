import { DOMESTIC_HOSTS, type DomesticCountry } from '../../../../lib/targets/domestic.ts';
import { page } from '../answer.ts';
import { type Site, site } from '../site.ts';

/** A country's made-up network: all of its hosts are in it, so that a censor can spare it by one rule. */
const NETWORKS: Record<DomesticCountry, string> = {
  RU: '77.88.55',
  IR: '185.147.178',
  CN: '183.2.172',
  TR: '85.111.30',
  PK: '203.124.44',
  UZ: '195.158.31',
  BY: '178.124.139',
  KZ: '92.46.122',
  IN: '164.100.58',
};

/** Hosts that stay when a country cuts itself off. */
export const DOMESTIC_SITES: readonly Site[] = DOMESTIC_HOSTS.map(({ country, url }, index) => {
  const name = new URL(url).hostname;
  return site(name, [`${NETWORKS[country]}.${index + 10}`], [name], () => page(name, 3_000));
});

/** Prefixes that stay reachable in a country that cuts itself off. */
export function domesticPrefixes(country: DomesticCountry): string[] {
  return [`${NETWORKS[country]}.0/24`];
}
