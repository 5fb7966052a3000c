import { html } from 'hono/html';
import { OONI_STATES } from '../../lib/words/ooni-part.ts';
import {
  CROWD_STATES,
  type CrowdCell,
  type CrowdState,
  type World,
} from '../../lib/words/world.ts';
import { STORED_SERVICES } from '../store/vote.ts';
import { frame, type Markup } from './frame.ts';
import type { Language } from './language.ts';
import { ooniSection } from './ooni-section.ts';
import { ooniMark, stateMark } from './state-mark.ts';
import { worldMap } from './world-map.ts';

/** What is in people's way, the worst first. */
const TROUBLES = ['blocked', 'partial', 'slow'] as const;
const SEVEREST: readonly CrowdState[] = [...TROUBLES, 'mixed', 'open'];

/** Map, table of countries, method and limits. */
export function worldPage(world: World, language: Language): Markup {
  const { words } = language;
  const content = html`<h1>${words.title}</h1>
<p class="narrow">${words.intro}</p>
<p class="soft">${words.updated} ${language.timeText(world.generatedAt)}</p>
${summary(world, language)}
<section><h2>${words.map}</h2>
<div class="map-frame" tabindex="0">${worldMap(world, language)}</div>
<ul class="legend">${legend(language)}<li data-state="none">${words.noData}</li>${world.ooni === undefined ? '' : OONI_STATES.map((state) => html`<li data-ooni="${state}">${ooniMark(state)} OONI: ${words.ooni.states[state]}</li>`)}</ul>
</section>
<section><h2>${words.table}</h2>${countryTable(world, language)}
<p class="soft">* ${words.alone}</p>
<p>${words.download}: <a href="/v1/world.json">JSON</a> · <a href="/v1/world.csv">CSV</a></p></section>
${world.ooni === undefined ? '' : ooniSection(world.ooni, language)}
<section class="narrow"><h2>${words.howTitle}</h2>${words.how.map((text) => html`<p>${text}</p>`)}</section>
<section class="narrow"><h2>${words.limitsTitle}</h2><ul>${words.limits.map((text) => html`<li>${text}</li>`)}</ul></section>`;
  return frame(language, words.title, '/', content);
}

/** Each state as shape, colour and word. */
export function legend({ words }: Language): Markup {
  return html`${CROWD_STATES.map((state) => html`<li data-state="${state}">${stateMark(state)} ${words.states[state]}</li>`)}`;
}

/** Where it is not open, in words, before all pictures. */
function summary(world: World, language: Language): Markup | '' {
  const { words, countryName, code } = language;
  const list = new Intl.ListFormat(code, { type: 'unit', style: 'short' });
  const rows = TROUBLES.flatMap((state) => {
    const countries = Object.entries(world.countries)
      .filter(([, { now }]) => now?.services.web?.state === state)
      .map(([country]) => ({ country, name: countryName(country) }))
      .sort((a, b) => a.name.localeCompare(b.name, code));
    if (countries.length === 0) return [];
    const links = countries.map(
      ({ country, name }) => html`<a href="/country/${country}?lang=${code}">${name}</a>`,
    );
    const parts = list.formatToParts(countries.map(({ name }) => name));
    const text = parts.map(({ type, value }) => (type === 'element' ? links.shift() : value));
    return html`<div><dt data-state="${state}">${stateMark(state)} ${words.states[state]}</dt><dd>${text}</dd></div>`;
  });
  return rows.length === 0 ? '' : html`<dl class="summary">${rows}</dl>`;
}

/** Troubled countries first: they are what people come for. */
function countryTable(world: World, language: Language): Markup {
  const { words, countryName, code } = language;
  const rows = Object.entries(world.countries)
    .map(([country, { now }]) => ({ country, name: countryName(country), now }))
    .sort((a, b) => severity(a.now) - severity(b.now) || a.name.localeCompare(b.name, code));
  if (rows.length === 0) return html`<p>${words.noReports}</p>`;
  return html`<div class="evidence evidence-table" tabindex="0"><table>
<thead><tr><th scope="col">${words.country}</th>${STORED_SERVICES.map((service) => html`<th scope="col">${words.services[service]}</th>`)}<th scope="col">${words.span}</th></tr></thead>
<tbody>${rows.map(
    ({
      country,
      name,
      now,
    }) => html`<tr data-country="${country}"><th scope="row"><a href="/country/${country}?lang=${code}">${name}</a></th>${cells(now, language)}</tr>
`,
  )}</tbody></table></div>`;
}

function severity(cell: CrowdCell | null): number {
  const at = SEVEREST.indexOf(cell?.services.web?.state ?? 'open');
  return cell === null ? SEVEREST.length : at;
}

/** A cell for each service, and the span that they are of. */
export function cells(cell: CrowdCell | null, language: Language): Markup {
  const { words, timeText } = language;
  const of = STORED_SERVICES.map((service) => {
    const said = cell?.services[service];
    if (said === undefined) return html`<td class="soft">${words.noData}</td>`;
    const isAlone = said.corroborated === false && said.state !== 'mixed' && said.state !== 'open';
    const note = isAlone
      ? html`<abbr title="${words.alone}">*</abbr><span class="unseen"> ${words.alone}</span>`
      : '';
    return html`<td data-state="${said.state}" data-service="${service}">${stateMark(said.state)} ${words.states[said.state]}${note}</td>`;
  });
  return html`${of}<td class="soft">${cell === null ? '' : timeText(cell.at)}</td>`;
}
