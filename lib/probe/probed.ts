import type { Control, Endpoint, LookUp, Target } from '../targets/endpoint.ts';
import type { Ask } from './ask.ts';
import type { Echo } from './echo.ts';
import type { RequestWatch } from './request-watch.ts';

/** What is said of a probe whose turn came too late. */
export const NO_TIME_LEFT = 'no time left';

/** What every probe is given. */
export interface ProbeOptions {
  watch: RequestWatch;
  ask: Ask;
  /** How long to wait for headers, in milliseconds; asked again while it runs. */
  deadlineMs(): number;
  /** How much time the check has left, in milliseconds: whatever is read then is not read on. */
  leftMs(): number;
  /** Whether any unrelated host answers a knock; asked when Telegram answers none. */
  canKnock(): Promise<boolean>;
  /** Whether nothing more is to be begun: the verdict has to be there in time, or nothing can be accused any more. */
  isOver(): boolean;
  /** Knocks once no other of this turn (`turnOf`) is under way. */
  inTurn<T>(turn: string, knock: () => Promise<T>): Promise<T>;
  /** Called when the answer says who asked. */
  onEcho?(echo: Echo): void;
}

/** What a probe may know of its endpoint beyond how to ask it. */
export type Probed = Endpoint &
  Partial<
    Pick<Control, 'body' | 'echo'> &
      Pick<LookUp, 'name'> &
      Pick<Target, 'service'> & { headOnly: true }
  >;
