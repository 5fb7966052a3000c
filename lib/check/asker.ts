import { askDirectly } from '../probe/ask.ts';
import { knockAt } from '../probe/ask-or-knock.ts';
import { type ControlTimes, headersDeadlineMs } from '../probe/deadline.ts';
import type { Echo } from '../probe/echo.ts';
import { type FreshFrame, openFreshFrame } from '../probe/fresh-frame.ts';
import { probeHttp } from '../probe/http-probe.ts';
import { knockingAt, turnOf } from '../probe/knock.ts';
import { forgetTimings } from '../probe/phases.ts';
import { NO_TIME_LEFT, type Probed, type ProbeOptions } from '../probe/probed.ts';
import { RequestWatch } from '../probe/request-watch.ts';
import { lookUp, tellsLookUps } from '../probe/resolver.ts';
import { stripNamingHeaders } from '../probe/strip.ts';
import { probeTransfer } from '../probe/transfer.ts';
import { KNOCK_CONTROLS } from '../targets/controls.ts';
import { type Endpoint, needsHandshake, type Transfer } from '../targets/endpoint.ts';
import { type LookUpWay, lookUpId } from '../targets/look-ups.ts';
import type { Observation } from '../words/observation.ts';
import { EXTRAS } from '../words/service.ts';
import { Limit, MOST_HANDSHAKES, type Rank } from './handshake-limit.ts';

/** A probe that gets its turn later than this after the begin is not made, so that the verdict is there within 20 s. */
const LAST_START_MS = 12_800;
/** Nothing is read on later than this after the begin, for the same reason. */
const LAST_READ_MS = 19_000;

export interface AskerOptions {
  /** Whether the host permission for this endpoint is held; without it the probe is `not-made`. */
  isPermitted(endpoint: Endpoint): boolean;
  /** Called as probes end; `total` grows with contrast probes. */
  onProgress(done: number, total: number): void;
  /** Where names are asked from (`openFreshFrame`); closed at the end. */
  frame: Promise<FreshFrame | null>;
}

/** Asks the endpoints of one check, within the limits of load, and keeps what was seen, in the order of the ends. */
export class Asker {
  readonly observations: Observation[] = [];
  readonly echoes: Echo[] = [];
  /** Set by the one who knows which controls there are. */
  controlTimes: ControlTimes = { answeredMs: [], allFailed: false };
  readonly #options: AskerOptions;
  readonly #watch = new RequestWatch();
  readonly #handshakes = new Limit(MOST_HANDSHAKES);
  readonly #turns = new Map<string, Limit>();
  readonly #once = new Map<string, Promise<Observation>>();
  readonly #stopStripping: () => void;
  #frame: FreshFrame | null;
  #canKnock: Promise<boolean> | undefined;
  #total = 0;
  readonly #begun = performance.now();

  private constructor(options: AskerOptions, stopStripping: () => void, frame: FreshFrame | null) {
    this.#options = options;
    this.#stopStripping = stopStripping;
    this.#frame = frame;
  }

  /** Resolves once nothing that is asked can name the user. */
  static async open(options: AskerOptions): Promise<Asker> {
    const stopStripping = await stripNamingHeaders();
    return new Asker(options, stopStripping, await options.frame);
  }

  /** Whether names can be asked over connections of their own (`openFreshFrame`). */
  get canStartAnew(): boolean {
    return this.#frame !== null;
  }

  /** From here on everything is asked over new connections. Only while nothing is under way. */
  async startAnew(): Promise<void> {
    this.#frame = await openFreshFrame();
  }

  /** Never rejects. */
  async look(endpoint: Probed | Transfer): Promise<Observation> {
    this.#total += 1;
    this.#tell();
    const seen = this.#isPermitted(endpoint)
      ? await this.#inTurn(endpoint)
      : notMade(endpoint, 'permission missing');
    this.observations.push(seen);
    this.#tell();
    return seen;
  }

  /** The same, but at most once in this check. */
  lookOnce(endpoint: Probed | Transfer): Promise<Observation> {
    const known = this.#once.get(endpoint.id) ?? this.look(endpoint);
    this.#once.set(endpoint.id, known);
    return known;
  }

  /**
   * What the browser's own resolver says of a name, at most once in this check. Never rejects. null: the browser does
   * not tell, or has a proxy, and then whoever listens here must not see the look-up.
   */
  async lookUpOnce(host: string, way: LookUpWay): Promise<Observation | null> {
    const id = lookUpId(host, way);
    if (!tellsLookUps() || this.#watch.sawProxy || this.#isLate()) return null;
    const known = this.#once.get(id) ?? this.#lookUp(host, way);
    this.#once.set(id, known);
    return known;
  }

  async close(): Promise<void> {
    await this.#frame?.close();
    forgetTimings();
    this.#watch.stop();
    this.#stopStripping();
  }

  async #lookUp(host: string, way: LookUpWay): Promise<Observation> {
    this.#total += 1;
    this.#tell();
    const seen = await lookUp(host, way, () => headersDeadlineMs(this.controlTimes));
    this.observations.push(seen);
    this.#tell();
    return seen;
  }

  #isPermitted(endpoint: Endpoint): boolean {
    // Their answers are not read.
    return endpoint.kind === 'domestic' || this.#options.isPermitted(endpoint);
  }

  /** Whoever waits for the turn to knock keeps no handshake from others. */
  #inTurn(endpoint: Probed | Transfer): Promise<Observation> {
    if (knockingAt(endpoint) !== 'only') return this.#withinLimit(endpoint);
    return this.#turn(turnOf(endpoint)).run(() => this.#withinLimit(endpoint));
  }

  #withinLimit(endpoint: Probed | Transfer): Promise<Observation> {
    if (!needsHandshake(endpoint)) return this.#probe(endpoint);
    return this.#handshakes.runAndLinger(() => this.#probeInTime(endpoint), rankOf(endpoint));
  }

  async #probeInTime(endpoint: Probed | Transfer): Promise<Observation> {
    return this.#isLate() ? notMade(endpoint, NO_TIME_LEFT) : this.#probe(endpoint);
  }

  #isLate(): boolean {
    return this.#elapsedMs > LAST_START_MS;
  }

  get #elapsedMs(): number {
    return performance.now() - this.#begun;
  }

  #probe(endpoint: Probed | Transfer): Promise<Observation> {
    const options: ProbeOptions = {
      watch: this.#watch,
      ask: this.#frame?.ask ?? askDirectly,
      deadlineMs: () => headersDeadlineMs(this.controlTimes),
      leftMs: () => LAST_READ_MS - this.#elapsedMs,
      canKnock: () => this.#answersKnock(),
      isOver: () => this.#isLate() || this.controlTimes.allFailed,
      inTurn: (turn, knock) => this.#knockAfter(turn, knock),
      onEcho: (echo) => this.echoes.push(echo),
    };
    return 'urls' in endpoint ? probeTransfer(endpoint, options) : probeHttp(endpoint, options);
  }

  /** A knock after a fetch. Who has the turn waits for a handshake: nobody with a handshake may wait for the turn. */
  #knockAfter<T>(turn: string, knock: () => Promise<T>): Promise<T> {
    return this.#handshakes.stepAside(() => {
      return this.#turn(turn).run(() => this.#handshakes.run(knock, 'first'));
    });
  }

  #turn(name: string): Limit {
    const turn = this.#turns.get(name) ?? new Limit(1);
    this.#turns.set(name, turn);
    return turn;
  }

  /** Whether any control answers a knock; they are asked once in a check, and not where they answer nothing at all. */
  async #answersKnock(): Promise<boolean> {
    if (this.controlTimes.allFailed) return true;
    const deadlineMs = () => headersDeadlineMs(this.controlTimes);
    const knocks = () =>
      KNOCK_CONTROLS.map(async (control) => {
        const { seen } = await knockAt(control, { watch: this.#watch, deadlineMs });
        if (seen.failure !== null) throw new Error('No answer.');
        return true;
      });
    this.#canKnock ??= Promise.any(knocks()).catch(() => false);
    return this.#canKnock;
  }

  #tell(): void {
    this.#options.onProgress(this.observations.length, this.#total);
  }
}

/**
 * Domestic hosts say what it is that leaves every control silent. Names that are knocked at wait for each other, and must
 * not wait for others too. Extras decide nothing of the whole: they wait for all that does, and for what explains why
 * something failed.
 */
function rankOf(endpoint: Probed | Transfer): Rank {
  if (endpoint.kind === 'domestic') return 'first';
  const service = 'service' in endpoint ? endpoint.service : undefined;
  if (service !== undefined && EXTRAS.includes(service)) return 'last';
  return knockingAt(endpoint) === 'only' ? 'first' : 'usual';
}

function notMade(endpoint: Endpoint, detail: string): Observation {
  return {
    target: endpoint.id,
    kind: endpoint.kind,
    startedAt: Date.now(),
    durationMs: 0,
    failure: 'not-made',
    detail,
    reused: false,
  };
}
