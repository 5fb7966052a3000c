import type { Service } from '../../lib/words/service.ts';
import type { Confidence, Method, ShownVerdict, Verdict } from '../../lib/words/verdict.ts';
import type { ProxySetting } from './lab-browser.ts';
import type { World } from './world/world.ts';

/** `blocked/tls` or, without a method, `open`. */
export type ServiceExpectation = ShownVerdict | `${ShownVerdict}/${Method}`;

/** What the pages must say. What is left out is not looked at. */
export interface Expectation {
  verdict?: ShownVerdict;
  /** Instead of `verdict`, where the design leaves a choice. */
  anyOf?: readonly ShownVerdict[];
  /** null: none. */
  method?: Method | null;
  confidence?: Confidence | null;
  services?: Partial<Record<Service, ServiceExpectation>>;
  /** Whatever is suspected, nothing may be confirmed. */
  unconfirmed?: true;
  /** Whether the check must be marked as one through a proxy or VPN. */
  viaProxy?: boolean;
}

/** The same incident of each of these services. Steps are counted from 1. */
export interface IncidentExpectation {
  services: readonly Service[];
  /** In the order seen; whichever unless given. */
  methods?: readonly Method[];
  /** The steps of the last good and the first failing check; null: none was ever good. */
  began: readonly [after: number | null, before: number];
  /** The steps of the last failing and the first good check; null: it lasts. */
  ended: readonly [after: number, before: number] | null;
}

/** What the history must hold at the end, as its owner reads it in an export. */
export interface HistoryExpectation {
  /** All of them, in any order. */
  incidents?: readonly IncidentExpectation[];
  /** Of every check kept, oldest first: the verdict of the whole, or why it came to none. */
  records?: readonly (Verdict | 'interrupted' | 'discarded')[];
  /** So many networks, each with a history of its own. */
  networks?: number;
}

/** What happens while a check runs; a world: it takes the place of the step's. */
export type Disturbance = 'kill-worker' | 'change-network' | Partial<World>;

export interface Step {
  /** Differences from the open world. */
  world: Partial<World>;
  /** Seconds that the browser's clock goes forward before this step's check; 75 unless given, 0 for the first. */
  after?: number;
  /**
   * What its user does before: takes away the extension's access to sites, or enters the world's relay and asks to be
   * shown what others see.
   */
  before?: 'withhold-sites' | 'show-crowd';
  during?: Disturbance;
  expect: Expectation;
  /** Instead, in Firefox, where that browser cannot tell what Chromium can; why stands beside it. */
  expectInFirefox?: Expectation;
}

export interface Scenario {
  /** As on the command line; the file's name. */
  name: string;
  /** What the world does, in words. */
  title: string;
  /** What the browser is set to send all traffic through. */
  proxy?: ProxySetting;
  /** Each is one check; all are in one browser with one profile. */
  steps: readonly Step[];
  atEnd?: HistoryExpectation;
  /** Why a verdict may come later than 20 s after the click. */
  delay?: string;
}

/** A scenario as written in its file; exists for the types. */
export function defineScenario(scenario: Scenario): Scenario {
  return scenario;
}
