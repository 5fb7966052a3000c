import { html } from 'hono/html';
import type { CrowdCell, World } from '../../lib/words/world.ts';
import type { OoniDay } from '../ooni/picture.ts';
import type { SeriesPoint } from '../publish/series.ts';
import { STORED_SERVICES } from '../store/vote.ts';
import { frame, type Markup } from './frame.ts';
import type { Language } from './language.ts';
import { ooniDaysSection } from './ooni-section.ts';
import { stateMark } from './state-mark.ts';
import { timeline } from './timeline.ts';
import { cells, legend } from './world-page.ts';

/** One country: its services over hours and days, its networks, and the data of both. */
export function countryPage(
  world: World,
  { country, points }: { country: string; points: readonly SeriesPoint[] },
  language: Language,
  nowMs: number,
  /** OONI's; null where nothing of OONI's is shown. */
  ooniDays: readonly OoniDay[] | null = null,
): Markup {
  const { words, countryName } = language;
  const name = countryName(country);
  const networks = Object.entries(world.countries[country]?.networks ?? {});
  const head = html`<thead><tr><th scope="col">${words.network}</th>${STORED_SERVICES.map((service) => html`<th scope="col">${words.services[service]}</th>`)}<th scope="col">${words.span}</th></tr></thead>`;
  const content = html`<p><a href="/?lang=${language.code}">${words.back}</a></p>
<h1>${name}</h1>
${present(world.countries[country]?.now ?? null, language)}
<section><h2>${words.hours}</h2>${timeline(points, 'hour', language, nowMs)}
<ul class="legend">${legend(language)}</ul></section>
<section><h2>${words.days}</h2>${timeline(points, 'day', language, nowMs)}</section>
<section><h2>${words.networks}</h2>${
    networks.length === 0
      ? html`<p>${words.noNetwork}</p>`
      : html`<div class="evidence evidence-table" tabindex="0"><table>${head}<tbody>${networks.map(
          ([asn, cell]) => html`<tr><th scope="row">AS${asn}</th>${cells(cell, language)}</tr>
`,
        )}</tbody></table></div>`
  }</section>
${ooniDays === null ? '' : ooniDaysSection(ooniDays, language, nowMs)}
<section><h2>${words.download}</h2><p><a href="/v1/series/${country}.json">JSON</a> · <a href="/v1/series/${country}.csv">CSV</a></p></section>`;
  return frame(language, `${name} · ${words.title}`, `/country/${country}`, content);
}

/** What is said of each service now, before all history. */
function present(cell: CrowdCell | null, { words, timeText }: Language): Markup {
  if (cell === null) return html`<p>${words.noReport}</p>`;
  const said = STORED_SERVICES.flatMap((service) => {
    const state = cell.services[service]?.state;
    if (state === undefined) return [];
    return [
      html`<div><dt>${words.services[service]}</dt><dd data-state="${state}">${stateMark(state)} ${words.states[state]}</dd></div>`,
    ];
  });
  return html`<dl class="summary">${said}</dl><p class="soft">${words.updated} ${timeText(cell.at)}</p>`;
}
