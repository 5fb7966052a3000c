import type { Question } from './ask.ts';
import { type AskedInTime, askInTime } from './ask-in-time.ts';
import { askByKnock, knockingAt, knockUrl, turnOf } from './knock.ts';
import { NO_TIME_LEFT, type Probed, type ProbeOptions } from './probed.ts';
import { type Sighting, UNWATCHED } from './request-watch.ts';

interface Asked {
  seen: AskedInTime;
  /** Of the one of fetch and knock that decided. */
  sighting: Sighting;
}

const NOT_BEGUN: Asked = {
  seen: { failure: 'not-made', detail: NO_TIME_LEFT, answer: undefined, phases: undefined },
  sighting: UNWATCHED,
};

/** Asks, by a knock where that is what tells; one that does nothing else has its turn already. Never rejects. */
export async function askOrKnock(
  endpoint: Probed,
  question: Question,
  options: ProbeOptions,
): Promise<Asked> {
  const knocking = knockingAt(endpoint);
  if (knocking === 'only') {
    const knocked = await knockTwice(endpoint, options);
    const { failure } = knocked.seen;
    if (failure === null || (await options.canKnock())) return knocked;
    const detail = 'no host answers a WebSocket here';
    return { ...knocked, seen: { ...knocked.seen, failure: 'not-made', detail } };
  }
  const { watch, ask, deadlineMs } = options;
  const sighting = question.unread ? UNWATCHED : watch.expect(question.url);
  const seen = await askInTime(question, { kind: endpoint.kind, ask, deadlineMs, sighting });
  const fetched = { seen, sighting };
  if (knocking === 'never' || !mayBeOld(seen)) return fetched;
  const knocked = await knockInTurn(endpoint, options);
  if (knocked.seen.failure === null) {
    if (seen.answer === undefined) return knocked;
    seen.answer.timing.reused = false;
  } else if (knocked.seen.failure !== 'not-made' && (await options.canKnock())) return knocked;
  return fetched;
}

/**
 * Whether it went over a connection that stood before, as far as the browser tells: one that was cut meanwhile stays
 * silent, while a new one may be answered at once.
 */
function mayBeOld({ failure, answer, phases }: AskedInTime): boolean {
  if (failure === null) return answer?.timing.reused === true;
  return failure === 'generic_timeout_error' && answer === undefined && phases === undefined;
}

/** After a fetch. */
function knockInTurn(endpoint: Probed, options: ProbeOptions): Promise<Asked> {
  return options.inTurn(turnOf(endpoint), async () => {
    return options.isOver() ? NOT_BEGUN : knockTwice(endpoint, options);
  });
}

/** A fetch that is reset makes another handshake by itself, a knock does not: one lost by chance accuses nobody. */
async function knockTwice(endpoint: Probed, options: ProbeOptions): Promise<Asked> {
  const first = await knockAt(endpoint, options);
  if (first.seen.failure !== 'connection_reset') return first;
  const second = await knockAt(endpoint, options);
  // The reset says more than whatever came after it.
  return second.seen.failure === null ? second : first;
}

/** Knocks at an endpoint, whatever it is. Never rejects. */
export async function knockAt(
  { kind, url }: Pick<Probed, 'kind' | 'url'>,
  { watch, deadlineMs }: Pick<ProbeOptions, 'watch' | 'deadlineMs'>,
): Promise<Asked> {
  const { href } = new URL(url);
  const sighting = watch.expect(knockUrl(href));
  const ask = askByKnock(sighting);
  return { seen: await askInTime({ url: href }, { kind, ask, deadlineMs, sighting }), sighting };
}
