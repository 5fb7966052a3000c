import { html } from 'hono/html';
import type { World } from '../../lib/words/world.ts';
import type { OoniDay } from '../ooni/picture.ts';
import type { Series } from '../publish/series.ts';
import { STORED_SERVICES } from '../store/vote.ts';
import { frame, type Markup } from './frame.ts';
import type { Language } from './language.ts';
import { ooniDaysSection } from './ooni-section.ts';
import { timeline } from './timeline.ts';
import { cells } from './world-page.ts';

/** One country: its services over hours and days, its networks, and the data of both. */
export function countryPage(
  world: World,
  series: Series,
  language: Language,
  nowMs: number,
  /** OONI's; null where nothing of OONI's is shown. */
  ooniDays: readonly OoniDay[] | null = null,
): Markup {
  const { words, countryName } = language;
  const { country } = series;
  const name = countryName(country);
  const networks = Object.entries(world.countries[country]?.networks ?? {});
  const head = html`<thead><tr><th scope="col">${words.network}</th>${STORED_SERVICES.map((service) => html`<th scope="col">${words.services[service]}</th>`)}<th scope="col">${words.span}</th></tr></thead>`;
  const content = html`<p><a href="/?lang=${language.code}">${words.back}</a></p>
<h1>${name}</h1>
<section><h2>${words.hours}</h2>${timeline(series, 'hour', language, nowMs)}</section>
<section><h2>${words.days}</h2>${timeline(series, 'day', language, nowMs)}</section>
<section><h2>${words.networks}</h2>${
    networks.length === 0
      ? html`<p>${words.noNetwork}</p>`
      : html`<div class="evidence"><table>${head}<tbody>${networks.map(
          ([asn, cell]) => html`<tr><th scope="row">AS${asn}</th>${cells(cell, language)}</tr>
`,
        )}</tbody></table></div>`
  }</section>
${ooniDays === null ? '' : ooniDaysSection(ooniDays, language, nowMs)}
<section><h2>${words.download}</h2><p><a href="/v1/series/${country}.json">JSON</a> · <a href="/v1/series/${country}.csv">CSV</a></p></section>`;
  return frame(language, `${name} · ${words.title}`, `/country/${country}`, content);
}
