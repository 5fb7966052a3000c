import { html } from 'hono/html';
import type { OoniCountry, OoniCounts, OoniPart, OoniState } from '../../lib/words/ooni-part.ts';
import { OONI_DAYS, type OoniDay, ooniState } from '../ooni/picture.ts';
import { dayAt, nameOfDay } from '../wire/spans.ts';
import type { Markup } from './frame.ts';
import type { Language } from './language.ts';
import { ooniMark } from './state-mark.ts';

const HEIGHT = 18;

/** OONI's counts of all countries, those with trouble first; labelled as theirs. */
export function ooniSection(part: OoniPart, language: Language): Markup {
  const { words, countryName, code } = language;
  const countries = Object.entries(part.countries)
    .map(([country, counts]) => ({ country, name: countryName(country), counts }))
    .sort((a, b) => a.name.localeCompare(b.name, code));
  const troubled = countries.filter(({ counts }) => isTroubled(counts));
  const others = countries.filter(({ counts }) => !isTroubled(counts));
  return html`<section class="theirs"><h2>${words.ooni.title}</h2>
<p class="narrow">${words.ooni.means}</p>
${
  troubled.length === 0
    ? html`<p>${words.ooni.nowhere}</p>`
    : html`<p>${words.ooni.troubled}</p>${table(troubled, language)}`
}
<details><summary>${words.ooni.others} (${others.length})</summary>${table(others, language)}</details>
${credits(language)}</section>`;
}

/** OONI's days of one country, as a row of bars: the taller, the more anomalies. */
export function ooniDaysSection(
  days: readonly OoniDay[],
  { words, timeText, direction }: Language,
  nowMs: number,
): Markup {
  const names = Array.from({ length: OONI_DAYS }, (_, i) =>
    nameOfDay(dayAt(nowMs) - OONI_DAYS + 1 + i),
  );
  const known = new Map(days.map((day) => [day.at, day]));
  const bars = names.map((at, i) => {
    const day = known.get(at);
    if (day === undefined) return '';
    const height = Math.max(3, Math.round(shareOf(day.counts) * HEIGHT));
    const x = direction === 'rtl' ? names.length - 1 - i : i;
    return html`<rect x="${x}" y="${HEIGHT - height}" width="1" height="${height}" data-ooni="${day.state ?? 'few'}"><title>${timeText(at)}: ${wordOf(day.state, words)} (${fraction(day.counts)})</title></rect>`;
  });
  const last = days.at(-1);
  const label =
    last === undefined ? words.ooni.noDays : `${timeText(last.at)}: ${wordOf(last.state, words)}`;
  return html`<section class="theirs"><h2>${words.ooni.days}</h2>
${
  days.length === 0
    ? html`<p>${words.ooni.noDays}</p>`
    : html`<div class="timelines"><svg class="timeline" viewBox="0 0 ${names.length} ${HEIGHT}" preserveAspectRatio="none" role="img" aria-label="${label}">${bars}</svg>
<p class="soft ends"><span>${timeText(names[0] ?? '')}</span><span>${words.now}</span></p></div>`
}
${credits({ words })}</section>`;
}

/** What a tile says of a country that nobody reports from: the latest hour, or the last day. */
export function ooniStateOf(country: OoniCountry): OoniState | null {
  return country.now?.state ?? ooniState(country.day);
}

function table(
  countries: readonly { country: string; name: string; counts: OoniCountry }[],
  { words, timeText, code }: Language,
): Markup {
  return html`<div class="evidence evidence-table" tabindex="0"><table>
<thead><tr><th scope="col">${words.country}</th><th scope="col">${words.ooni.latest}</th><th scope="col">${words.ooni.day}</th><th scope="col">${words.ooni.month}</th></tr></thead>
<tbody>${countries.map(
    ({ country, name, counts: { now, day, month } }) =>
      html`<tr data-country="${country}"><th scope="row"><a href="/country/${country}?lang=${code}">${name}</a></th>${
        now === null
          ? html`<td class="soft">${words.noData}</td>`
          : html`<td data-ooni="${now.state}">${ooniMark(now.state)} ${words.ooni.states[now.state]} <span class="soft">${timeText(now.at)}</span></td>`
      }<td>${fraction(day)}</td><td>${fraction(month)}</td></tr>
`,
  )}</tbody></table></div>`;
}

function credits({ words }: Pick<Language, 'words'>): Markup {
  return html`<p class="soft"><bdi>${words.ooni.source}</bdi>: <bdi lang="en"><a href="https://explorer.ooni.org">explorer.ooni.org</a>, <a href="https://creativecommons.org/licenses/by-nc-sa/4.0/">CC BY-NC-SA 4.0</a></bdi> · <a href="/v1/ooni.csv">CSV</a></p>`;
}

function isTroubled({ day, month }: OoniCountry): boolean {
  return [day, month].some(({ ok, anomaly }) => anomaly > ok);
}

function wordOf(state: OoniState | null, words: Language['words']): string {
  return state === null ? words.ooni.few : words.ooni.states[state];
}

function shareOf({ ok, anomaly }: OoniCounts): number {
  return anomaly / Math.max(1, ok + anomaly);
}

function fraction({ ok, anomaly }: OoniCounts): string {
  return ok + anomaly === 0 ? '–' : `${anomaly} / ${ok + anomaly}`;
}
