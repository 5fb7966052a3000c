import { html } from 'hono/html';
import type { Language } from './language.ts';
import { LANGUAGES } from './language.ts';

export type Markup = ReturnType<typeof html>;

/** The page around a content. It runs no script and loads nothing but its style. */
export function frame(language: Language, title: string, path: string, content: Markup): Markup {
  const names = (code: string) => new Intl.DisplayNames(code, { type: 'language' }).of(code);
  const links = LANGUAGES.map(
    (code) =>
      html`<a href="${path}?lang=${code}" hreflang="${code}" lang="${code}">${names(code)}</a> `,
  );
  return html`<!doctype html>
<html lang="${language.code}" dir="${language.direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<link rel="stylesheet" href="/style.css">
</head>
<body>
<main class="page">
${content}
</main>
<footer class="page soft"><p>${links}</p>
<p><bdi lang="en">Telltale. Counts: CC0 1.0. RouteViews, NRO, <a href="https://db-ip.com">IP Geolocation by DB-IP</a>, CC BY 4.0.</bdi></p></footer>
</body>
</html>`;
}
