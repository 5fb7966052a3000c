import type { Service } from '../../lib/words/service.ts';
import type { IncidentExpectation } from './scenario.ts';

/** What is reached by names of the front that is known by address: how these are blocked can be told. */
const KNOWN_FRONT: readonly Service[] = ['web', 'links', 'site', 'bots'];

/**
 * The incidents of a block of Telegram's names, one for each service but that of the apps. Of media hosts no address is
 * known to compare with, so that their method is left open.
 */
export function incidentsByName(
  incident: Omit<IncidentExpectation, 'services'>,
): IncidentExpectation[] {
  const { methods: _, ...bounds } = incident;
  return [
    { services: KNOWN_FRONT, ...incident },
    { services: ['media'], ...bounds },
  ];
}
