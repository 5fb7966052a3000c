import { html } from 'hono/html';
import type { World } from '../../lib/words/world.ts';
import type { Markup } from './frame.ts';
import type { Language } from './language.ts';
import { PLACES } from './places.ts';
import { stateShape } from './state-mark.ts';
import { COLUMNS, ROWS, tileGrid } from './tile-grid.ts';

const SIZE = 30;
const GAP = 3;
const TILES = tileGrid(PLACES);

/** A tile for each country, with what is said of Telegram Web there; those that nobody speaks of are empty. */
export function worldMap(world: World, { words, countryName, code }: Language): Markup {
  const tiles = TILES.map((tile) => {
    const web = world.countries[tile.code]?.now?.services.web;
    const label = `${countryName(tile.code)}: ${web === undefined ? words.noData : words.states[web.state]}`;
    const drawn = html`<g transform="translate(${tile.column * SIZE} ${tile.row * SIZE})" data-state="${web?.state ?? 'none'}"><title>${label}</title><rect width="${SIZE - GAP}" height="${SIZE - GAP}" rx="4"/><text x="${(SIZE - GAP) / 2}" y="11">${tile.code}</text>${web === undefined ? '' : html`<g transform="translate(8.5 14)">${stateShape(web.state)}</g>`}</g>`;
    if (world.countries[tile.code] === undefined) return drawn;
    return html`<a href="/country/${tile.code}?lang=${code}">${drawn}</a>`;
  });
  return html`<svg class="map" viewBox="0 0 ${COLUMNS * SIZE} ${ROWS * SIZE}" role="img" aria-label="${words.mapIs}">${tiles}</svg>`;
}
