import type { Hono } from 'hono';
import { errorCode, log } from './log.ts';

/** Answers 503 to what no handler expected. The router's own way would print the error, with whatever it quotes. */
export function quietErrors(app: Hono): void {
  app.onError((error, context) => {
    log('failed', { error: errorCode(error) });
    return context.text('Not now. Try again later.', 503);
  });
}
