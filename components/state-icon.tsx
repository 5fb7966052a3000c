import { STATE_SHAPES } from '../lib/state-shapes.ts';
import type { ShownVerdict } from '../lib/words/verdict.ts';

/** A state's shape in the colour of the tone around it. Decoration: words stand beside it always. */
export function StateIcon({ verdict, size }: { verdict: ShownVerdict; size: number }) {
  const { body, mark } = STATE_SHAPES[verdict];
  return (
    <svg class="state-icon" width={size} height={size} viewBox="0 0 24 24" aria-hidden="true">
      <path d={body} fill="var(--tone)" />
      <path
        d={mark}
        fill="none"
        stroke="var(--paper)"
        stroke-width="2.4"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    </svg>
  );
}
