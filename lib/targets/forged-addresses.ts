/**
 * Addresses that censors' forged DNS answers carry; as `ipaddr.js` writes them. Not complete: China's answers
 * change, and most block pages live on addresses of the provider.
 * Sources: OONI's published blocking fingerprints (Iran) and long-observed answers of the Great Firewall.
 */
export const FORGED_ADDRESSES: readonly string[] = [
  // Iran: the block page's private addresses.
  '10.10.34.34',
  '10.10.34.35',
  '10.10.34.36',
  'd0::11',
  // China.
  '8.7.198.45',
  '37.61.54.158',
  '46.82.174.68',
  '59.24.3.173',
  '78.16.49.15',
  '93.46.8.89',
  '159.106.121.75',
  '203.98.7.65',
  '243.185.187.39',
];
