import type { Plugin } from 'vite';

const STYLE = /\s*<link rel="stylesheet"[^>]*href="\/([^"]+)"[^>]*>/g;
const SCRIPT = /<script type="module"[^>]*src="([^"]+)"[^>]*>/g;

/**
 * Makes the popup of two files, the page with its style in it and one script: a browser fetches a style sheet and
 * scripts of an extension one after the other, and each takes as long as drawing the popup. `crossorigin` goes because
 * nothing here is of another origin. The build fails when the popup's code needs another style or script.
 */
export function popupInTwo(): Plugin {
  return {
    name: 'popup-in-two',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { filename, bundle = {} }) {
        if (!filename.endsWith('/popup/index.html')) return html;
        const [style, ...styles] = [...html.matchAll(STYLE)];
        const [script, ...scripts] = [...html.matchAll(SCRIPT)];
        const [link = '', file = ''] = style ?? [];
        const asset = bundle[file];
        const isMore = styles.length + scripts.length > 0 || html.includes('modulepreload');
        const isText = asset?.type === 'asset' && typeof asset.source === 'string';
        if (!isText || script === undefined || isMore) {
          throw new Error('The popup has to have one style and one script.');
        }
        delete bundle[file];
        return html
          .replace(link, () => `\n    <style>${asset.source}</style>`)
          .replace(script[0], `<script type="module" src="${script[1]}">`);
      },
    },
  };
}
