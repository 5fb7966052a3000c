import { CONTROLS } from '../targets/controls.ts';
import { DOMESTIC_HOSTS } from '../targets/domestic.ts';
import type { Check } from '../words/check.ts';

/** Sites that have nothing to do with Telegram, asked over https. */
const ABROAD = new Set(CONTROLS.filter(({ kind }) => kind === 'page').map(({ id }) => id));
const AT_HOME = new Set(DOMESTIC_HOSTS.map(({ id }) => id));

/**
 * Whether a check vouches for the clock of this device: a site showed a certificate that is valid now, and none one that
 * is not, as far as the browser says so. Certificates last for months: it may still be wrong by some. Pure.
 */
export function isTimeSure(check: Check): boolean {
  if (check.outcome !== 'finished') return false;
  const seen = check.observations.filter(({ target, reused }) => {
    // Over a connection that stood no certificate was shown. Of hosts at home no browser tells; they are asked seldom.
    return AT_HOME.has(target) || (ABROAD.has(target) && !reused);
  });
  return (
    seen.some(({ failure }) => failure === null) &&
    seen.every(({ failure }) => failure !== 'ssl_invalid_certificate')
  );
}
