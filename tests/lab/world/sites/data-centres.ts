import { answerMtproto } from '../mtproto/http.ts';
import type { Site } from '../site.ts';

/** The data centres that apps talk to, those that OONI's ts-020 asks. */
export const DATA_CENTRES: readonly string[] = [
  '149.154.175.50',
  '149.154.167.51',
  '149.154.175.100',
  '149.154.167.91',
  '149.154.171.5',
  '95.161.76.100',
];

/** They have no names and no certificate, and speak plain HTTP on both ports. */
export const DATA_CENTRE_SITES: readonly Site[] = DATA_CENTRES.map((address, index) => ({
  id: `data-centre-${index + 1}`,
  addresses: [address],
  hosts: [],
  certificate: [],
  answer: answerMtproto,
  plainOn443: true,
}));
