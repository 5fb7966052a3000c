import type { IndexHtmlTransformHook, Rolldown } from 'vite';
import { expect, test } from 'vitest';
import { popupInTwo } from '../../scripts/popup-in-two.ts';

const SCRIPT = '<script type="module" crossorigin src="/chunks/popup.js"></script>';
const STYLE = '<link rel="stylesheet" crossorigin href="/assets/popup.css">';

/** What the build makes of a page that loads these. */
function built(tags: string, page = 'popup') {
  const bundle = {
    'assets/popup.css': { type: 'asset', source: 'p{content:"$&"}' },
  } as unknown as Rolldown.OutputBundle;
  const { handler } = popupInTwo().transformIndexHtml as { handler: IndexHtmlTransformHook };
  const context = { path: '', filename: `/entrypoints/${page}/index.html`, bundle };
  return { html: handler.call({} as never, tags, context), files: Object.keys(bundle) };
}

test('the popup has its style in it, and one script that is its own', () => {
  const { html, files } = built(SCRIPT + STYLE);
  expect(html).toBe(
    '<script type="module" src="/chunks/popup.js"></script>\n    <style>p{content:"$&"}</style>',
  );
  expect(files).toEqual([]);
});

test('other pages stay as they are', () => {
  expect(built(SCRIPT + STYLE, 'options')).toEqual({
    html: SCRIPT + STYLE,
    files: ['assets/popup.css'],
  });
});

test.each([
  ['two scripts', SCRIPT + SCRIPT + STYLE],
  ['two styles', SCRIPT + STYLE + STYLE],
  ['no style', SCRIPT],
  ['a file that its script imports', `${SCRIPT}<link rel="modulepreload" href="/a.js">${STYLE}`],
])('a popup with %s is not built', (_, tags) => {
  expect(() => built(tags)).toThrow('one style and one script');
});
