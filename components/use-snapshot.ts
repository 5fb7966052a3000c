import { useEffect, useState } from 'preact/hooks';
import { send } from '../lib/messages.ts';
import { readSnapshot, watchSnapshot } from '../lib/snapshot.ts';
import type { Snapshot } from '../lib/words/snapshot.ts';

/** How long the worker may take to tell its state before the page says that something is wrong. */
const PATIENCE_MS = 5_000;

/** The state as the worker tells it; `silent` when it tells none. */
export function useSnapshot(): Snapshot | 'loading' | 'silent' {
  const [state, setState] = useState<Snapshot | 'loading' | 'silent'>('loading');
  useEffect(() => {
    const stop = watchSnapshot(setState);
    const timer = setTimeout(
      () => setState((before) => (before === 'loading' ? 'silent' : before)),
      PATIENCE_MS,
    );
    void begin(setState);
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, []);
  return state;
}

async function begin(setState: (snapshot: Snapshot) => void): Promise<void> {
  try {
    const known = await readSnapshot();
    if (known !== null) setState(known);
    // Wakes a worker that was ended, in the middle of a check perhaps: it puts in order what is shown.
    await send('refresh', {});
    const snapshot = await readSnapshot();
    if (snapshot !== null) setState(snapshot);
  } catch (error) {
    // Where there is nothing to show, the page says so once its patience is over.
    console.error('The worker does not answer:', error);
  }
}
