import { html } from 'hono/html';
import type { SeriesPoint } from '../publish/series.ts';
import { SERIES_DAYS, SERIES_HOURS } from '../store/read-series.ts';
import { STORED_SERVICES } from '../store/vote.ts';
import { dayAt, hourAt, nameOfDay, nameOfHour } from '../wire/spans.ts';
import type { Markup } from './frame.ts';
import type { Language } from './language.ts';

const HEIGHT = 18;

/**
 * A row of bars for each service, of the hours or days that are over, oldest at the start of the line. A span that
 * nobody speaks of stays empty.
 */
export function timeline(
  points: readonly SeriesPoint[],
  span: SeriesPoint['span'],
  { words, timeText, direction }: Language,
  nowMs: number,
): Markup {
  const names =
    span === 'hour'
      ? Array.from({ length: SERIES_HOURS }, (_, i) => nameOfHour(hourAt(nowMs) - SERIES_HOURS + i))
      : Array.from({ length: SERIES_DAYS }, (_, i) => nameOfDay(dayAt(nowMs) - SERIES_DAYS + i));
  const said = new Map(
    points
      .filter((point) => point.span === span)
      .map((point) => [`${point.service} ${point.at}`, point]),
  );
  const rows = STORED_SERVICES.map((service) => {
    const bars = names.map((at, i) => {
      const state = said.get(`${service} ${at}`)?.state;
      if (state === undefined) return '';
      const x = direction === 'rtl' ? names.length - 1 - i : i;
      return html`<rect x="${x}" y="${heightOf(state)}" width="1" height="${HEIGHT - heightOf(state)}" data-state="${state}"><title>${timeText(at)}: ${words.states[state]}</title></rect>`;
    });
    const spoken = names.filter((at) => said.has(`${service} ${at}`));
    const last = said.get(`${service} ${spoken.at(-1)}`);
    const summary =
      last === undefined ? words.noData : `${timeText(last.at)}: ${words.states[last.state]}`;
    return html`<tr><th scope="row">${words.services[service]}</th><td><svg class="timeline" viewBox="0 0 ${names.length} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${summary}">${bars}</svg></td></tr>
`;
  });
  return html`<table class="timelines"><tbody>${rows}</tbody><tfoot><tr><td></td><td class="soft ends"><span>${timeText(names[0] ?? '')}</span><span>${timeText(names.at(-1) ?? '')}</span></td></tr></tfoot></table>`;
}

/** Trouble stands taller than calm, so that it is seen without colours. */
function heightOf(state: SeriesPoint['state']): number {
  return { blocked: 0, partial: 4, slow: 6, mixed: 9, open: 13 }[state];
}
