import { html, raw } from 'hono/html';
import type { OoniState } from '../../lib/words/ooni-part.ts';
import type { CrowdState } from '../../lib/words/world.ts';
import type { Markup } from './frame.ts';

/** A shape for each state besides its colour, in a square of 10. */
const SHAPES: Record<CrowdState, string> = {
  open: '<circle cx="5" cy="5" r="4"/>',
  partial: '<path d="M5 1a4 4 0 0 1 0 8z"/><circle cx="5" cy="5" r="3.5" class="ring"/>',
  blocked: '<path d="M1 1l8 8M9 1l-8 8" class="cross"/>',
  slow: '<path d="M1 3h8v1.5H1zM1 6h5v1.5H1z"/>',
  mixed: '<path d="M5 1l4 4-4 4-4-4z"/>',
};

/** OONI's have outlines only, so that nobody takes them for ours. */
const OONI_SHAPES: Record<OoniState, string> = {
  ok: '<circle cx="5" cy="5" r="3.5"/>',
  anomaly: '<path d="M5 1.2l4 7.3H1z"/>',
  mixed: '<path d="M5 1.2L8.8 5 5 8.8 1.2 5z"/>',
};

export function ooniShape(state: OoniState): Markup {
  return html`${raw(OONI_SHAPES[state])}`;
}

export function ooniMark(state: OoniState): Markup {
  return html`<svg class="mark" data-ooni="${state}" viewBox="0 0 10 10" width="14" height="14" aria-hidden="true">${ooniShape(state)}</svg>`;
}

export function stateShape(state: CrowdState): Markup {
  return html`${raw(SHAPES[state])}`;
}

export function stateMark(state: CrowdState): Markup {
  return html`<svg class="mark" data-state="${state}" viewBox="0 0 10 10" width="14" height="14" aria-hidden="true">${stateShape(state)}</svg>`;
}
