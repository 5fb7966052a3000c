import { SHARED_VERDICTS, type SharedVerdict } from '../../lib/report/payload.ts';
import type { Service } from '../../lib/words/service.ts';
import type { CountColumn } from './tables.ts';
import { STORED_SERVICES } from './vote.ts';

/** The column of a service's verdict. */
export function columnOf(service: Service, verdict: SharedVerdict): CountColumn {
  return `${service}_${verdict}`;
}

/** Service by service, verdict by verdict. */
export const COUNT_COLUMNS: readonly CountColumn[] = STORED_SERVICES.flatMap((service) =>
  SHARED_VERDICTS.map((verdict) => columnOf(service, verdict)),
);
