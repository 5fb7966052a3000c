import type { PageName } from '../component/shown-page.ts';

export interface Tile {
  /** The state. */
  title: string;
  /** One of each theme, PNG in base64. */
  pictures: readonly string[];
  /** Of the page, CSS pixels. */
  width: number;
}

/** How many states stand side by side, and how much smaller than they are. */
const LAYOUTS: Readonly<Record<PageName, { columns: number; scale: number }>> = {
  popup: { columns: 7, scale: 0.5 },
  timeline: { columns: 4, scale: 0.3 },
  options: { columns: 4, scale: 0.33 },
  welcome: { columns: 2, scale: 0.4 },
};
const GAP = 24;
/** A browser shows no more of a popup without scrolling, CSS pixels. */
const POPUP_FOLD = 600;

/** Puts tiles in the place of the page, each under its name. @returns how wide the sheet is, CSS pixels */
export async function layOut(tiles: readonly Tile[], name: PageName): Promise<number> {
  const { columns, scale } = LAYOUTS[name];
  const width = Math.round((tiles[0]?.width ?? 0) * scale);
  const style = document.createElement('style');
  style.textContent = `
    body { background: #b9bfc7; }
    .sheet { display: grid; grid-template-columns: repeat(${columns}, max-content); gap: ${GAP}px;
      padding: ${GAP}px; align-items: start; font: 600 15px/1.4 sans-serif; color: #16202b; }
    .tile { display: grid; gap: 6px; }
    .pictures { position: relative; display: flex; gap: 6px; align-items: start; }
    .pictures img { inline-size: ${width}px; }
    .fold { position: absolute; inset-inline: -8px; inset-block-start: ${POPUP_FOLD * scale}px;
      border-block-start: 1px dashed #d02090; }
  `;
  const sheet = document.createElement('div');
  sheet.className = 'sheet';
  for (const { title, pictures } of tiles) sheet.append(tileOf(title, pictures, name === 'popup'));
  document.body.replaceChildren(style, sheet);
  await Promise.all([...sheet.querySelectorAll('img')].map((image) => image.decode()));
  return columns * (2 * width + 6) + (columns + 1) * GAP;
}

function tileOf(title: string, pictures: readonly string[], hasFold: boolean): HTMLElement {
  const tile = document.createElement('div');
  tile.className = 'tile';
  const row = document.createElement('div');
  row.className = 'pictures';
  for (const picture of pictures) {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    row.append(image);
  }
  if (hasFold) row.append(Object.assign(document.createElement('i'), { className: 'fold' }));
  tile.append(title, row);
  return tile;
}
