import type { CrowdView } from '../words/reporting.ts';
import type { CrowdCell, CrowdState, World } from '../words/world.ts';

/** What others in a country and on a network (0: unknown) see. Pure. */
export function crowdView(world: World, country: string, asn: number): CrowdView {
  const there = world.countries[country];
  const network = there?.networks[String(asn)];
  return {
    country,
    inCountry: stateOf(there?.now ?? null),
    onNetwork: asn === 0 || network === undefined ? null : stateOf(network),
  };
}

/** One word for a place, as DESIGN §5 folds services: web client and apps decide. */
function stateOf(cell: CrowdCell | null): CrowdState | null {
  const states = Object.values(cell?.services ?? {}).map(({ state }) => state);
  const main = [cell?.services.web, cell?.services.app].flatMap((one) => one?.state ?? []);
  if (main.length > 0 && main.every((state) => state === 'blocked')) return 'blocked';
  if (states.includes('blocked') || states.includes('partial')) return 'partial';
  for (const state of ['slow', 'mixed', 'open'] as const) if (states.includes(state)) return state;
  return null;
}
