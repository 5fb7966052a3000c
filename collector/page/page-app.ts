import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, Hono } from 'hono';
import type { Kysely } from 'kysely';
import { ooniCsv } from '../ooni/csv.ts';
import { quietErrors } from '../ops/quiet-errors.ts';
import { type Series, seriesCsv, seriesOf } from '../publish/series.ts';
import type { WorldSnapshot } from '../publish/snapshot.ts';
import { LEAST_PREFIXES } from '../publish/votes.ts';
import { worldCsv } from '../publish/world-csv.ts';
import { readSeries } from '../store/read-series.ts';
import type { Tables } from '../store/tables.ts';
import { hourAt } from '../wire/spans.ts';
import { countryPage } from './country-page.ts';
import { languageOf } from './language.ts';
import { worldPage } from './world-page.ts';

export interface PageParts {
  db: Kysely<Tables>;
  snapshot: WorldSnapshot;
  now(): number;
}

const STYLE = ['../../components/tokens.css', '../../components/page.css', 'style.css']
  .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
  .join('\n');
/** No script, nothing from elsewhere, and nobody is told where a reader came from. */
const HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'self'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'cache-control': 'public, max-age=60',
};
const CSV_TYPE = 'text/csv; charset=utf-8';
const JSON_TYPE = 'application/json';

/** What the public sees. Works without scripts. */
export function pageApp({ db, snapshot, now }: PageParts): Hono {
  const app = new Hono();
  quietErrors(app);
  app.use(async (context, next) => {
    await next();
    for (const [name, value] of Object.entries(HEADERS)) context.header(name, value);
  });

  app.get('/', async (context) => {
    const { world } = await snapshot.get();
    return context.html(worldPage(world, languageOf(context.req.query('lang'))));
  });
  app.get('/style.css', (context) => context.body(STYLE, 200, { 'content-type': 'text/css' }));
  app.get('/country/:country{[A-Z]{2}}', async (context) => {
    const language = languageOf(context.req.query('lang'));
    const { world, ooni } = await snapshot.get();
    const country = context.req.param('country');
    const series = await seriesFor(country);
    const ooniDays = ooni === null ? null : (ooni.days[country] ?? []);
    return context.html(countryPage(world, series, language, now(), ooniDays));
  });
  app.get('/v1/world.json', async (context) => worldJson(context, snapshot));
  app.get('/v1/world.csv', async (context) => {
    const { world } = await snapshot.get();
    return context.body(worldCsv(world), 200, { 'content-type': CSV_TYPE });
  });
  app.get('/v1/ooni.csv', async (context) => {
    const { ooni } = await snapshot.get();
    if (ooni === null) return context.notFound();
    return context.body(ooniCsv(ooni.part), 200, { 'content-type': CSV_TYPE });
  });
  app.get('/v1/series/:file{[A-Z]{2}\\.(json|csv)}', async (context) => {
    const [country = '', form] = context.req.param('file').split('.');
    const series = await seriesFor(country);
    if (form === 'csv') return context.body(seriesCsv(series), 200, { 'content-type': CSV_TYPE });
    return context.json(series);
  });

  async function seriesFor(country: string): Promise<Series> {
    const rows = await readSeries(db, country, hourAt(now()), LEAST_PREFIXES);
    return seriesOf(country, rows);
  }
  return app;
}

/** The world summary; compressed when the reader takes that. */
export async function worldJson(context: Context, snapshot: WorldSnapshot): Promise<Response> {
  const { json, gzipped } = await snapshot.get();
  context.header('vary', 'accept-encoding');
  if (!context.req.header('accept-encoding')?.includes('gzip')) {
    return context.body(json, 200, { 'content-type': JSON_TYPE });
  }
  return context.body(gzipped(), 200, { 'content-type': JSON_TYPE, 'content-encoding': 'gzip' });
}
