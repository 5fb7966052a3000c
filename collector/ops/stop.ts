import { errorCode, log } from './log.ts';

/** Longer than a request takes but where a gateway hangs. */
const PATIENCE_MS = 25_000;

/**
 * Stops in good order when asked to: each step after the one before, then the process ends. A step that fails or
 * hangs does not keep the process alive. A parent that started it over a channel asks by closing that.
 */
export function stopInOrder(steps: readonly (() => Promise<void>)[]): void {
  let isStopping = false;
  const stop = async () => {
    if (isStopping) return;
    isStopping = true;
    log('stopping');
    setTimeout(() => process.exit(1), PATIENCE_MS).unref();
    try {
      for (const step of steps) await step();
      log('stopped');
      process.exit(0);
    } catch (error) {
      log('stop-failed', { error: errorCode(error) });
      process.exit(1);
    }
  };
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, stop);
  process.on('disconnect', stop);
}
