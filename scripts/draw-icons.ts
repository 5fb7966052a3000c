/**
 * Draws icons into public/icons: the extension's own, a lamp that tells, and that of discreet mode, which tells
 * nothing. Run `node tests/isolated.ts node scripts/draw-icons.ts` after changing one. The states' icons are drawn by
 * the worker (`lib/state-shapes.ts`).
 */
import { join } from 'node:path';
import { chromium } from 'playwright';

const SIZES = [16, 32, 48, 128];
const DIRECTORY = join(import.meta.dirname, '../public/icons');
const ICONS = {
  telltale: `<rect width="16" height="16" rx="3.5" fill="#0b4f6c"/>
    <circle cx="8" cy="8" r="5.2" fill="none" stroke="#fff" stroke-width="1.5"/>
    <circle cx="8" cy="8" r="2.4" fill="#4fd1b8"/>`,
  neutral: `<rect x="1" y="1" width="14" height="14" rx="3" fill="#717b87"/>
    <path d="M4.5 6h7M4.5 10h4.5" stroke="#fff" stroke-width="1.5" stroke-linecap="round"/>`,
};

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});
for (const [name, shapes] of Object.entries(ICONS)) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="100%" height="100%">${shapes}</svg>`;
  for (const size of SIZES) {
    const page = await browser.newPage({ viewport: { width: size, height: size } });
    await page.setContent(`<body style="margin:0;background:transparent">${svg}</body>`);
    await page.screenshot({ path: join(DIRECTORY, `${name}-${size}.png`), omitBackground: true });
    await page.close();
  }
}
await browser.close();
