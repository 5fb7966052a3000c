import type { BrowserName } from './launch-browser.ts';

/**
 * The scenarios of `npm test`: each verdict, each thing that a censor does, and what must not be taken for one. As many
 * as fit into its 20 minutes beside the rest; `npm run soak` plays all. In Firefox: what goes through seams of its own.
 */
export const REPRESENTATIVE: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'open',
    'cable-pulled',
    'dns-nxdomain',
    'syn-dropped',
    'syn-rejected',
    'reset-by-address',
    'sni-reset',
    'sni-fin',
    'sni-alert',
    'sni-silence',
    'forged-certificate',
    'portal-redirect',
    'all-502',
    'links-only',
    'links-only-shared-front',
    'block-lifted',
    'block-confirmed',
    'links-blocked-while-connected',
    'block-while-connected',
    'forged-then-lifted',
    'iran',
    'google-blocked',
    'one-control-blocked',
  ],
  firefox: [
    'open',
    'cable-pulled',
    'dns-nxdomain',
    'syn-dropped',
    'sni-reset',
    'forged-certificate',
    'inspected-here',
    'portal-redirect',
    'all-502',
    'links-only-shared-front',
    'block-confirmed',
    'policed',
    'permission-revoked',
  ],
};
