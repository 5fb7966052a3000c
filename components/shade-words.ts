import type { Shade } from '../lib/history/hour-counts.ts';
import { checksIn, type Seen, type Stretch } from '../lib/history/stretches.ts';
import { t } from '../lib/i18n/i18n.ts';
import { durationText, timeText } from '../lib/i18n/time.ts';
import type { Verdict } from '../lib/words/verdict.ts';
import { shortWords } from './state-words.ts';
import { iconOf, toneOf } from './tone.ts';

/** The worst first: in a cell of several it stands at the foot, where the eye looks for trouble. */
const ORDER: readonly Verdict[] = [
  'blocked',
  'restricted',
  'slow',
  'partial',
  'outage',
  'unsure',
  'local',
  'captive-portal',
  'offline',
  'open',
];

/** The shades that were seen, the worst first, with how often. */
export function shadesIn(seen: Seen): [Shade, number][] {
  return (Object.entries(seen) as [Shade, number][]).sort(([a], [b]) => rankOf(a) - rankOf(b));
}

/** How a shade looks: its colour family and the shape of its icon. */
export function lookOf(shade: Shade) {
  const state = stateOf(shade);
  return { tone: toneOf(state.verdict, state.confidence), icon: iconOf(state) };
}

/** A shade in a few words. */
export function shadeWords(shade: Shade): string {
  return shortWords({ ...stateOf(shade), method: null });
}

/** What was seen, as `blocked in 3 of 12 checks, open in 9 of 12 checks`. */
export function seenWords(seen: Seen): string {
  const shades = shadesIn(seen);
  const count = checksIn(seen);
  if (shades.length === 0) return t('short.gap');
  const only = shades.length === 1 ? shades[0] : undefined;
  if (only !== undefined) return t('bars.only', { state: shadeWords(only[0]), count });
  return shades
    .map(([shade, part]) => t('bars.part', { state: shadeWords(shade), part, count }))
    .join(t('text.comma'));
}

/** A stretch in full: when, how long, and what was seen. */
export function stretchWords({ from, to, seen }: Stretch, now: number): string {
  return t('day.segment', {
    from: timeText(from, now),
    to: timeText(to, now),
    verdict: seenWords(seen),
    duration: durationText(to - from),
  });
}

function rankOf(shade: Shade): number {
  const { verdict, confidence } = stateOf(shade);
  // A suspicion is less than what is known, and more than that all is well.
  return ORDER.indexOf(verdict) + (confidence === null ? 0 : 0.5);
}

function stateOf(shade: Shade): { verdict: Verdict; confidence: 'suspected' | null } {
  const verdict = shade.replace('suspected-', '') as Verdict;
  return { verdict, confidence: verdict === shade ? null : 'suspected' };
}
