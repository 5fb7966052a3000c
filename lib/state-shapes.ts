import type { ShownVerdict } from './words/verdict.ts';

/** A state's shape in a box of 24 by 24: `body` is filled with its colour, `mark` drawn over it as a line. */
export interface StateShape {
  body: string;
  mark: string;
  /** On light and on dark toolbars alike: `--toolbar-*` of `components/tokens.css`, which a worker cannot read. */
  colour: string;
}

const CIRCLE = 'M12 1.5a10.5 10.5 0 1 1 0 21a10.5 10.5 0 0 1 0-21z';
const OCTAGON = 'M7.4 1h9.2L23 7.4v9.2L16.6 23H7.4L1 16.6V7.4z';
const DIAMOND = 'M12 .5L23.5 12L12 23.5L.5 12z';
const TRIANGLE = 'M12 1.5L23.5 22H.5z';
const SQUARE =
  'M5 1.5h14a3.5 3.5 0 0 1 3.5 3.5v14a3.5 3.5 0 0 1-3.5 3.5H5a3.5 3.5 0 0 1-3.5-3.5V5A3.5 3.5 0 0 1 5 1.5z';
const SHIELD = 'M12 1l9 3.2v7.3c0 5.4-3.7 9.6-9 11.5c-5.3-1.9-9-6.1-9-11.5V4.2z';
const HOURGLASS = 'M4.5 1h15v4.2L14.4 12l5.1 6.8V23h-15v-4.2L9.6 12L4.5 5.2z';
const RING =
  'M12 1.5a10.5 10.5 0 1 1 0 21a10.5 10.5 0 0 1 0-21zm0 3.2a7.3 7.3 0 1 0 0 14.6a7.3 7.3 0 0 0 0-14.6z';
const EXCLAMATION = 'M12 7v6.4M12 17.2v.1';
const QUESTION = 'M9 9.3a3 3 0 1 1 4.4 2.7c-1 .6-1.4 1.1-1.4 2.2M12 17.6v.1';

const GOOD = '#0b8290';
const BAD = '#b8280a';
const WARNING = '#bd7d00';
const AWAY = '#6c7786';
const DOWN = '#7d5bc8';

/** Shape as well as colour tells states apart, also for eyes that see no colours. */
export const STATE_SHAPES: Readonly<Record<ShownVerdict, StateShape>> = {
  open: { body: CIRCLE, mark: 'M6.8 12.4l3.7 3.7l6.8-7.6', colour: GOOD },
  blocked: { body: OCTAGON, mark: 'M6.5 12h11', colour: BAD },
  partial: { body: DIAMOND, mark: EXCLAMATION, colour: WARNING },
  slow: { body: HOURGLASS, mark: '', colour: WARNING },
  offline: { body: CIRCLE, mark: 'M8 8l8 8M16 8l-8 8', colour: AWAY },
  'captive-portal': { body: SQUARE, mark: 'M8.5 18V6.5h7V18M12.8 12.4v.1', colour: AWAY },
  outage: { body: TRIANGLE, mark: 'M12 9.5v5.4M12 18.4v.1', colour: DOWN },
  local: { body: SQUARE, mark: 'M7 7.5h10v6.5H7zM5.5 17.5h13', colour: AWAY },
  restricted: { body: SHIELD, mark: 'M7.5 12h9', colour: BAD },
  unsure: { body: CIRCLE, mark: QUESTION, colour: AWAY },
  none: { body: RING, mark: '', colour: AWAY },
};
