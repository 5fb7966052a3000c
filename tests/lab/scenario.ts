import type { Service } from '../../lib/words/service.ts';
import type { Confidence, Method, ShownVerdict } from '../../lib/words/verdict.ts';
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
}

export interface Step {
  /** Differences from the open world. */
  world: Partial<World>;
  /** Seconds that the browser's clock goes forward before this step's check; 75 unless given, 0 for the first. */
  after?: number;
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
}

/** A scenario as written in its file; exists for the types. */
export function defineScenario(scenario: Scenario): Scenario {
  return scenario;
}
