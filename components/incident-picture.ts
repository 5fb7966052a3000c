import { t } from '../lib/i18n/i18n.ts';
import { STATE_SHAPES } from '../lib/state-shapes.ts';
import { incidentLines, type SharedIncident } from './incident-text.ts';

/** As wide and high as what is shown beside a link on most sites. */
const WIDTH = 1200;
const HEIGHT = 630;
const EDGE = 72;
const ICON = 96;
/** As on light pages (`tokens.css`), whoever makes the picture and wherever it is looked at. */
const PAPER = '#fff';
const INK = '#16202b';
const INK_SOFT = '#55616e';
const FONT = 'system-ui, sans-serif';
/** Where a line may end: after a space, and between Chinese characters where no mark follows that ends something. */
const BREAKS = /(?<= )|(?<=[\u3000-\u9fff\uff00-\uffef])(?![、。，．：；！？）」』”’])/;

/** An incident as a picture to hand on: a PNG that holds nothing but what its text says. */
export function incidentPicture(shared: SharedIncident): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = WIDTH;
  canvas.height = HEIGHT;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('This browser gives no canvas.');
  context.direction = document.documentElement.dir === 'rtl' ? 'rtl' : 'ltr';
  const { verdict } = shared.incident;
  const { colour } = STATE_SHAPES[verdict];
  context.fillStyle = PAPER;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = colour;
  context.fillRect(0, 0, WIDTH, EDGE / 6);
  drawShape(context, verdict);
  const { title, facts } = incidentLines(shared);
  context.textBaseline = 'alphabetic';
  const from = EDGE + ICON + EDGE / 2;
  context.fillStyle = INK;
  write(context, title, { x: from, y: EDGE + ICON / 2 + 16, size: 48, weight: 700 });
  let y = EDGE + ICON + 84;
  for (const [name, value] of facts) {
    context.fillStyle = INK_SOFT;
    write(context, name, { x: EDGE, y, size: 26, weight: 400 });
    context.fillStyle = INK;
    y = write(context, value, { x: from, y, size: 28, weight: 500 }) + 52;
  }
  context.fillStyle = INK_SOFT;
  write(context, t('incident.shared-by'), { x: EDGE, y: HEIGHT - EDGE / 2, size: 22, weight: 400 });
  return new Promise((resolve, reject) =>
    canvas.toBlob((blob) => (blob === null ? reject(new Error('No picture.')) : resolve(blob))),
  );
}

function drawShape(context: CanvasRenderingContext2D, verdict: 'blocked' | 'slow'): void {
  const { body, mark, colour } = STATE_SHAPES[verdict];
  context.save();
  context.translate(context.direction === 'rtl' ? WIDTH - EDGE - ICON : EDGE, EDGE);
  context.scale(ICON / 24, ICON / 24);
  context.fillStyle = colour;
  context.fill(new Path2D(body));
  context.strokeStyle = PAPER;
  context.lineWidth = 2.4;
  context.lineCap = 'round';
  context.stroke(new Path2D(mark));
  context.restore();
}

interface Line {
  x: number;
  y: number;
  size: number;
  weight: number;
}

/**
 * Writes from `x`, seen from where reading begins, to the other edge, in as many lines as it takes.
 * @returns where the last one stands
 */
function write(
  context: CanvasRenderingContext2D,
  text: string,
  { x, y, size, weight }: Line,
): number {
  context.font = `${weight} ${size}px ${FONT}`;
  const begin = context.direction === 'rtl' ? WIDTH - x : x;
  let line = '';
  let at = y;
  for (const piece of text.split(BREAKS)) {
    const longer = line + piece;
    if (line !== '' && context.measureText(longer.trimEnd()).width > WIDTH - EDGE - x) {
      context.fillText(line.trimEnd(), begin, at);
      at += size * 1.3;
      line = piece;
    } else line = longer;
  }
  context.fillText(line, begin, at);
  return at;
}
