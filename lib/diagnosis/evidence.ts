import { CONTROLS, LITERAL_CONTROLS } from '../targets/controls.ts';
import type { Control } from '../targets/endpoint.ts';
import type { Failure } from '../words/failure.ts';
import type { Observation } from '../words/observation.ts';

/** An observation and its place in the check, by which findings name their evidence. */
export interface Seen {
  observation: Observation;
  index: number;
}

export interface SeenControl extends Seen {
  control: Control;
}

/** All that one check saw, as the rules ask for it. */
export interface Evidence {
  /** All of the check, in the order that findings name them by. */
  observations: readonly Observation[];
  /** The last observation of this endpoint; the earlier one of two was over a connection that stood. */
  find(id: string): Seen | undefined;
  /** Controls that were asked and whose probe was made. */
  controls: readonly SeenControl[];
}

/** Probes that were not made, or ended for this device's own reasons: they prove nothing either way. */
const NO_PROOF: readonly Failure[] = ['not-made', 'local_error', 'interrupted', 'network_down'];

/** Whether the observation proves anything about the network. */
export function isProof({ failure }: Pick<Observation, 'failure'>): boolean {
  return failure === null || !NO_PROOF.includes(failure);
}

/** Orders one check's observations for the rules. */
export function evidenceFrom(observations: readonly Observation[]): Evidence {
  const last = new Map<string, Seen>();
  observations.forEach((observation, index) => {
    last.set(observation.target, { observation, index });
  });
  return {
    observations,
    find: (id) => last.get(id),
    controls: CONTROLS.flatMap((control) => {
      const seen = last.get(control.id);
      return seen === undefined || seen.observation.failure === 'not-made'
        ? []
        : [{ ...seen, control }];
    }),
  };
}

/** Controls asked as pages are (https by name) that answered genuinely. */
export function answeringPages({ controls }: Evidence): SeenControl[] {
  return controls.filter(({ control, observation }) => {
    return control.kind === 'page' && observation.failure === null;
  });
}

/** Enough controls answered, of companies in different networks, for a failure to mean something. */
export function areControlsSound(evidence: Evidence): boolean {
  const companies = answeringPages(evidence).map(({ control }) => control.company);
  return new Set(companies).size >= 2;
}

/** Whether a bare address that nobody blocks was reached: on an IPv6-only network none is, and none accuses. */
export function areLiteralsSound({ find }: Evidence): boolean {
  return LITERAL_CONTROLS.some(({ id }) => find(id)?.observation.failure === null);
}
