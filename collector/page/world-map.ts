import { html } from 'hono/html';
import type { World } from '../../lib/words/world.ts';
import type { Markup } from './frame.ts';
import type { Language } from './language.ts';
import { ooniStateOf } from './ooni-section.ts';
import { PLACES } from './places.ts';
import { ooniShape, stateShape } from './state-mark.ts';
import { COLUMNS, ROWS, tileGrid } from './tile-grid.ts';

const SIZE = 30;
const GAP = 3;
const TILES = tileGrid(PLACES);

/**
 * A tile for each country, with what is said of Telegram Web there. Where nobody reports from, what OONI measures is
 * shown in outlines; a country that nobody speaks of at all is empty.
 */
export function worldMap(world: World, { words, countryName, code }: Language): Markup {
  const tiles = TILES.map((tile) => {
    const web = world.countries[tile.code]?.now?.services.web;
    const theirs = world.ooni?.countries[tile.code];
    const ooni = theirs === undefined ? null : ooniStateOf(theirs);
    const ours = web === undefined ? words.noReport : words.states[web.state];
    const said = [ours, ...(ooni === null ? [] : [`OONI: ${words.ooni.states[ooni]}`])].join('; ');
    const drawn = html`<g transform="translate(${tile.column * SIZE} ${tile.row * SIZE})" ${web === undefined && ooni !== null ? html`data-ooni="${ooni}"` : html`data-state="${web?.state ?? 'none'}"`}><title>${countryName(tile.code)}: ${said}</title><rect width="${SIZE - GAP}" height="${SIZE - GAP}" rx="4"/><text x="${(SIZE - GAP) / 2}" y="11">${tile.code}</text>${web !== undefined ? mark(stateShape(web.state)) : ooni === null ? '' : mark(ooniShape(ooni))}</g>`;
    if (world.countries[tile.code] === undefined && theirs === undefined) return drawn;
    return html`<a href="/country/${tile.code}?lang=${code}">${drawn}</a>`;
  });
  return html`<svg class="map" viewBox="0 0 ${COLUMNS * SIZE} ${ROWS * SIZE}" role="img" aria-label="${words.mapIs}">${tiles}</svg>`;
}

function mark(shape: Markup): Markup {
  return html`<g transform="translate(8.5 14)">${shape}</g>`;
}
