import { browser } from './browser.ts';

/** What a page may ask of the worker. Answers come back through the snapshot in `storage.session`. */
export interface Messages {
  /** First run: one check now, none by itself afterwards. */
  'check-once': Record<never, never>;
  /** First run: a check now and by schedule from then on. */
  'keep-watching': Record<never, never>;
  'check-now': Record<never, never>;
  /** No checks by schedule for that long; 0 ends the pause. */
  pause: { minutes: number };
  /** Everything is about to be deleted: what a running check finds is not to be kept. */
  'drop-check': Record<never, never>;
  /** A page changed the history or the settings: paint and plan anew. */
  refresh: Record<never, never>;
}

type Message = { [Name in keyof Messages]: { name: Name } & Messages[Name] }[keyof Messages];

/** What the worker answers once it has done what it was asked for. */
const TAKEN = 'taken';

type Handlers = { [Name in keyof Messages]: (payload: Messages[Name]) => Promise<void> };

/** Sends a request from a page to the worker; resolves when the worker has taken it, rejects when it could not. */
export async function send<Name extends keyof Messages>(
  name: Name,
  payload: Messages[Name],
): Promise<void> {
  const answer: unknown = await browser.runtime.sendMessage({ name, ...payload });
  if (answer !== TAKEN) throw new Error(`The worker did not take it: ${name}`);
}

/** Answers requests. Nothing is done for anything that is not one of ours. */
export function onMessage(handlers: Handlers): void {
  const take = async (message: unknown, id: string | undefined) => {
    if (id !== browser.runtime.id || !isMessage(message)) return null;
    const { name, ...payload } = message;
    const handle = handlers[name] as (payload: unknown) => Promise<void>;
    await handle(payload);
    return TAKEN;
  };
  browser.runtime.onMessage.addListener((message, { id }, answer) => {
    take(message, id).then(answer, (error: unknown) => {
      console.error('Not done:', error);
      answer(null);
    });
    // The answer comes later. A promise in its place would do in Firefox, and in Chromium of late only.
    return true;
  });
}

function isMessage(message: unknown): message is Message {
  if (typeof message !== 'object' || message === null || !('name' in message)) return false;
  switch (message.name) {
    case 'check-once':
    case 'keep-watching':
    case 'check-now':
    case 'drop-check':
    case 'refresh':
      return true;
    case 'pause':
      return 'minutes' in message && [0, 60, 1440].includes(message.minutes as number);
    default:
      return false;
  }
}
