/**
 * The scenarios of `npm test`: every one of the first version's list, one for each thing that a censor does and each
 * verdict. `npm run soak` plays all.
 */
export const REPRESENTATIVE: readonly string[] = [
  'open',
  'cable-pulled',
  'dns-nxdomain',
  'syn-dropped',
  'sni-reset',
  'sni-silence',
  'forged-certificate',
  'portal-redirect',
  'all-502',
  'links-only',
  'block-lifted',
  'block-confirmed',
  'iran',
  'google-blocked',
  'one-control-blocked',
];
