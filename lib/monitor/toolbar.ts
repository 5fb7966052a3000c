import { browser } from '../browser.ts';
import { datedText } from '../i18n/time.ts';
import { say, speakInWorker } from '../i18n/worker.ts';
import type { Settings } from '../settings.ts';
import { STATE_SHAPES } from '../state-shapes.ts';
import type { Snapshot } from '../words/snapshot.ts';
import type { ShownVerdict } from '../words/verdict.ts';
import { wordedAs } from '../words/worded.ts';

/** The polyfill's own name for `ImageData` lacks what newer type libraries add to it. */
type BrowserImages = Parameters<typeof browser.action.setIcon>[0]['imageData'];

const SIZES = [16, 32, 48] as const;
/** Side of the box that shapes are drawn in. */
const BOX = 24;

/** Shows the state in the toolbar: by the icon's shape and colour, and in words on hovering. Nothing of it if discreet. */
export async function showInToolbar(
  snapshot: Snapshot,
  { discreet, language }: Pick<Settings, 'discreet' | 'language'>,
): Promise<void> {
  speakInWorker(language);
  if (discreet) return showNothing();
  const { verdict, confidence, checkedAt } = snapshot;
  const words = say(`verdict.${wordedAs(snapshot)}`);
  // It may stand there for days.
  const title =
    checkedAt === null
      ? words
      : say('toolbar.checked', { verdict: words, time: datedText(checkedAt) });
  // A block that is only suspected is shown as doubt.
  const shown = confidence === 'suspected' ? 'unsure' : verdict;
  const imageData: Record<string, ImageData> = {};
  for (const size of SIZES) imageData[size] = draw(shown, size);
  await browser.action.setIcon({ imageData: imageData as unknown as NonNullable<BrowserImages> });
  await browser.action.setTitle({ title: say('toolbar.title', { verdict: title }) });
}

async function showNothing(): Promise<void> {
  const path = Object.fromEntries(SIZES.map((size) => [size, `icons/neutral-${size}.png`]));
  await browser.action.setIcon({ path });
  await browser.action.setTitle({ title: say('discreet.name') });
}

function draw(verdict: ShownVerdict, size: number): ImageData {
  const context = new OffscreenCanvas(size, size).getContext('2d');
  if (context === null) throw new Error('This browser gives no canvas.');
  const { body, mark, colour } = STATE_SHAPES[verdict];
  context.scale(size / BOX, size / BOX);
  context.fillStyle = colour;
  context.fill(new Path2D(body));
  context.strokeStyle = '#fff';
  context.lineWidth = 2.6;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.stroke(new Path2D(mark));
  return context.getImageData(0, 0, size, size);
}
