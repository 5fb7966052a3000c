import { t } from '../lib/i18n/i18n.ts';
import type { Settings } from '../lib/settings.ts';

/** So much of an id tells the networks of one person apart. */
const SHORT = 4;

/** What the user calls a network; else the begin of its id. For this device's eyes only. */
export function networkWords(network: string, names: Settings['networkNames']): string {
  const name = names[network];
  if (name !== undefined) return name;
  if (network === 'unknown') return t('network.unknown');
  return t('network.unnamed', { id: network.slice(0, SHORT) });
}
