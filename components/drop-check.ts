import { send } from '../lib/messages.ts';

/** Tells the worker that everything is about to be deleted. One that does not answer runs no check. */
export async function dropCheck(): Promise<void> {
  try {
    await send('drop-check', {});
  } catch (error) {
    console.error('The worker does not answer:', error);
  }
}
