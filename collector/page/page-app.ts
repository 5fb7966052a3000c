import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Context, Hono } from 'hono';
import { ooniCsv } from '../ooni/csv.ts';
import { quietErrors } from '../ops/quiet-errors.ts';
import type { CountrySeries } from '../publish/country-series.ts';
import type { WorldSnapshot } from '../publish/snapshot.ts';
import { worldCsv } from '../publish/world-csv.ts';
import { countryPage } from './country-page.ts';
import { languageOf } from './language.ts';
import { worldPage } from './world-page.ts';

export interface PageParts {
  snapshot: WorldSnapshot;
  series: CountrySeries;
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
export function pageApp({ snapshot, series, now }: PageParts): Hono {
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
    const past = { country, points: await series.points(country) };
    const ooniDays = ooni === null ? null : (ooni.days[country] ?? []);
    return context.html(countryPage(world, past, language, now(), ooniDays));
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
    const { json, csv } = await series.files(country);
    return form === 'csv' ? download(context, csv, CSV_TYPE) : download(context, json, JSON_TYPE);
  });
  return app;
}

/** The world summary; compressed when the reader takes that. */
export async function worldJson(context: Context, snapshot: WorldSnapshot): Promise<Response> {
  const { json, gzipped } = await snapshot.get();
  context.header('vary', 'accept-encoding');
  if (!takesGzip(context)) return context.body(json, 200, { 'content-type': JSON_TYPE });
  return context.body(gzipped(), 200, { 'content-type': JSON_TYPE, 'content-encoding': 'gzip' });
}

/** A file that is kept compressed; unpacked on its way to a reader who does not take that. */
function download(context: Context, gzipped: Uint8Array<ArrayBuffer>, type: string): Response {
  context.header('vary', 'accept-encoding');
  if (takesGzip(context)) {
    return context.body(gzipped, 200, { 'content-type': type, 'content-encoding': 'gzip' });
  }
  const unpacked = new Blob([gzipped]).stream().pipeThrough(new DecompressionStream('gzip'));
  return context.body(unpacked, 200, { 'content-type': type });
}

function takesGzip(context: Context): boolean {
  return context.req.header('accept-encoding')?.includes('gzip') ?? false;
}
