import type { SharedVerdict } from '../../lib/report/payload.ts';
import type { Service } from '../../lib/words/service.ts';

/**
 * What is stored, all of it. No row holds a report: which reports came and which prefixes voted is kept apart from
 * what was said, and that only as sums. `collector/tests/counting.test.ts` says of every column why it cannot
 * link two reports across hours.
 */
export interface Tables {
  /** Reports that were counted, so that none counts twice; for 72 h. */
  reports: { id: Uint8Array; hour: number };
  /** Prefixes that had their vote in an hour; for 72 h. A tag means nothing in another hour. */
  voters: { hour: number; tag: Uint8Array };
  network_hours: Counts & { hour: number; country: string; asn: string };
  network_days: Counts & { day: number; country: string; asn: string };
  country_hours: Counts & { hour: number; country: string };
  country_days: Counts & { day: number; country: string };
  /** How what does not work is blocked, by day. */
  country_methods: {
    day: number;
    country: string;
    service: number;
    method: number;
    votes: number;
  };
}

/** One column for each service and verdict: a country's hour is one row, and the whole world 24 of them a country. */
export type CountColumn = `${Service}_${SharedVerdict}`;
/** How many prefixes voted, in all and for each. */
export type Counts = Record<CountColumn, number> & { prefixes: number };
