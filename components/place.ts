import { RANGES, type Range } from '../lib/history/ranges.ts';
import { SERVICES, type Service } from '../lib/words/service.ts';

/** What the timeline shows, as its address says: a link to it, or a mark, leads back to the same. */
export interface Place {
  range: Range;
  /** null: of all. */
  network: string | null;
  service: Service | null;
  /** The incident and the check that are open, by id and by begin. */
  incident: string | null;
  check: number | null;
}

/** Reads `#range=week&service=web&check=…`; what makes no sense is as if it were not there. */
export function readPlace(hash: string): Place {
  const said = new URLSearchParams(hash.replace(/^#/, ''));
  const check = said.get('check') ?? '';
  return {
    range: RANGES.find((range) => range === said.get('range')) ?? 'day',
    network: said.get('network'),
    service: SERVICES.find((service) => service === said.get('service')) ?? null,
    incident: said.get('incident'),
    check: /^\d{1,15}$/.test(check) ? Number(check) : null,
  };
}

/** The address of a place, as `#range=week`. */
export function hashOf({ range, ...others }: Place): string {
  const said = new URLSearchParams({ range });
  for (const [name, value] of Object.entries(others))
    if (value !== null) said.set(name, String(value));
  return `#${said}`;
}
