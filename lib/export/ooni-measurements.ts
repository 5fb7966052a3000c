import type { Target } from '../targets/endpoint.ts';
import { TARGETS } from '../targets/targets.ts';
import type { FinishedCheck } from '../words/check.ts';
import type { Observation } from '../words/observation.ts';
import { SERVICES } from '../words/service.ts';
import { type FormatInput, iso } from './format.ts';
import { failedToConnect, ooniRequest, wasAsked } from './ooni-request.ts';

/** The way in which this module makes measurements; changes with it. */
const TEST_VERSION = '0.1.0';
const WEB = 'web/root';

const TARGET_BY_ID: ReadonlyMap<string, Target> = new Map(TARGETS.map((one) => [one.id, one]));
/** The addresses of data centres that ts-020 asks, each with POST on port 80 or 443. */
const DATA_CENTRES = TARGETS.filter(({ id, kind }) => kind === 'post' && id.startsWith('app/'));
const DATA_CENTRE_GROUPS = new Set(DATA_CENTRES.map(({ group }) => group));

/** One observation of a target that is still in our list, and was asked. */
interface Asked {
  seen: Observation;
  target: Target;
}

/**
 * A check as measurements. Where it holds the web request and all data centres that ts-020 asks, one of `telegram`;
 * otherwise a `telegram` measurement would be taken for a failing one (OONI's scorer counts missing evidence), and
 * there is one of `browser_web` (ts-036) for each page of Telegram that was asked.
 */
export function ooniMeasurements(
  check: FinishedCheck,
  software: FormatInput['software'],
): Record<string, unknown>[] {
  const asked = check.observations.flatMap((seen): Asked[] => {
    const target = TARGET_BY_ID.get(seen.target);
    return target !== undefined && wasAsked(seen) ? [{ seen, target }] : [];
  });
  const found = diagnosisKeys(check);
  const common = commonKeys(check, software);
  const web = asked.find(({ target }) => target.id === WEB);
  const dataCentres = asked.filter(({ target }) => DATA_CENTRES.includes(target));
  const groups = new Set(dataCentres.map(({ target }) => target.group));
  if (web !== undefined && groups.size === DATA_CENTRE_GROUPS.size) {
    const keys = telegramKeys(check, web, dataCentres, found);
    return [measurement(common, 'telegram', null, keys)];
  }
  const pages = asked.filter(({ target }) => target.kind === 'page');
  return pages.map(({ seen, target }) =>
    measurement(common, 'browser_web', target.url, pageKeys(seen, target, found)),
  );
}

/** `test_keys` of ts-020: no other row in `requests`, and nothing that a browser cannot see. */
function telegramKeys(
  check: FinishedCheck,
  web: Asked,
  dataCentres: readonly Asked[],
  found: DiagnosisKeys,
) {
  const all = dataCentres.every(({ seen }) => seen.failure !== null);
  return {
    requests: [...dataCentres, web].map(({ seen, target }) =>
      ooniRequest(seen, target, check.startedAt),
    ),
    telegram_http_blocking: all,
    telegram_tcp_blocking: all && dataCentres.every(({ seen }) => failedToConnect(seen)),
    telegram_web_status: web.seen.failure === null ? 'ok' : 'blocked',
    telegram_web_failure: web.seen.failure,
    x_telltale: { ...found, observations: check.observations.filter(isProbe).map(bare(check)) },
  };
}

function pageKeys(seen: Observation, { service }: Target, found: DiagnosisKeys) {
  // The specification says `browser`, OONI's own web probe and scorer `browser_name`.
  const browser = 'unknown';
  return {
    result: seen.failure === null ? 'ok' : 'error',
    load_time_ms: seen.durationMs,
    browser,
    browser_name: browser,
    x_failure: seen.failure,
    x_status: seen.status ?? null,
    x_reused: seen.reused,
    x_telltale: { service, ...found.services[service] },
  };
}

type DiagnosisKeys = ReturnType<typeof diagnosisKeys>;

/** Verdict, method and confidence of the whole and of each service. */
function diagnosisKeys({ diagnosis }: FinishedCheck) {
  const { overall, services } = diagnosis;
  const short = ({ verdict, method, confidence }: typeof overall) => ({
    verdict,
    method,
    confidence,
  });
  const found = SERVICES.flatMap((service) => {
    const finding = services[service];
    return finding === undefined ? [] : [[service, short(finding)] as const];
  });
  const byService: Partial<Record<string, ReturnType<typeof short>>> = Object.fromEntries(found);
  return { overall: short(overall), services: byService };
}

/** What a resolver answered is withheld whole. */
function isProbe({ kind }: Observation): boolean {
  return kind !== 'look-up';
}

/** An observation without addresses and without the browser's own text, which may hold some. */
function bare({ startedAt }: FinishedCheck) {
  return ({ target, kind, failure, status, bytes, body, reused, ...seen }: Observation) => ({
    target,
    kind,
    t0: (seen.startedAt - startedAt) / 1000,
    t: (seen.startedAt - startedAt + seen.durationMs) / 1000,
    failure,
    status: status ?? null,
    bytes: bytes ?? null,
    body: body ?? null,
    reused,
  });
}

/**
 * What all measurements of a check have (df-000), beside what each has of its own. Network and country are
 * withheld, and so are addresses of user and resolver.
 */
function commonKeys(
  { startedAt, finishedAt }: FinishedCheck,
  { name, version }: FormatInput['software'],
) {
  const start = utc(startedAt);
  return {
    annotations: { engine_name: name.toLowerCase(), engine_version: version, platform: 'browser' },
    data_format_version: '0.2.0',
    extensions: { httpt: 0 },
    measurement_start_time: start,
    probe_asn: 'AS0',
    probe_cc: 'ZZ',
    probe_ip: '127.0.0.1',
    probe_network_name: '',
    report_id: '',
    software_name: name.toLowerCase(),
    software_version: version,
    test_helpers: {},
    test_runtime: (finishedAt - startedAt) / 1000,
    test_start_time: start,
    test_version: TEST_VERSION,
  };
}

function measurement(
  common: ReturnType<typeof commonKeys>,
  testName: string,
  input: string | null,
  testKeys: object,
): Record<string, unknown> {
  return { ...common, input, test_name: testName, test_keys: testKeys };
}

/** `2026-03-14 12:30:00`. */
function utc(at: number): string {
  return iso(at).slice(0, 19).replace('T', ' ');
}
