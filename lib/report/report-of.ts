import type { FinishedCheck } from '../words/check.ts';
import type { ServiceFinding } from '../words/diagnosis.ts';
import { SERVICES } from '../words/service.ts';
import { hourOf, type Payload, SHARED_VERDICTS } from './payload.ts';

const ID_BYTES = 16;

/** What is known of the network beside the check. */
interface Place {
  /** 0 when unknown. */
  asn: number;
  /** Of this report alone. */
  id: string;
}

/**
 * The report of a check; null for one that is not to be shared: through a proxy or VPN, without a country, with
 * nothing certain in it, or while a block is suspected, for the hour's one report should say how that ends. Of services,
 * those that are only suspected are left out; and what is open, where one of them is so only past a lying resolver or
 * can be read along: of the others a check does not look whether they are. Pure.
 */
export function reportOf(check: FinishedCheck, { asn, id }: Place): Payload | null {
  const { country, diagnosis, startedAt } = check;
  const shared: readonly string[] = SHARED_VERDICTS;
  if (country === undefined || diagnosis.viaProxy) return null;
  if (!shared.includes(diagnosis.overall.verdict)) return null;
  const fresh = SERVICES.flatMap((service) => {
    const finding = diagnosis.services[service];
    return finding?.observedAt === startedAt ? [{ service, finding }] : [];
  });
  if (diagnosis.overall.confidence === 'suspected') return null;
  const isClean = fresh.every(
    ({ finding: { verdict, reason } }) => verdict !== 'open' || reason.key === 'all-answered',
  );
  const services = Object.fromEntries(
    fresh.flatMap(({ service, finding }) => {
      const said = finding.verdict === 'open' && !isClean ? null : sharedFinding(finding);
      return said === null ? [] : [[service, said]];
    }),
  ) as Payload['services'];
  if (Object.keys(services).length === 0) return null;
  return { schema: 1, country, asn, hour: hourOf(startedAt), services, id };
}

/** 128 random bits in hex. */
export function newReportId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(ID_BYTES));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function sharedFinding({
  verdict,
  method,
  confidence,
}: ServiceFinding): Payload['services']['web'] | null {
  if (verdict === 'open') return { verdict };
  if (confidence !== 'confirmed') return null;
  if (verdict !== 'partial' && verdict !== 'blocked' && verdict !== 'slow') return null;
  return { verdict, method: method ?? 'unknown' };
}
