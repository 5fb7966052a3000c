/** A page that is opened draws what is known within this much, in milliseconds. */
const DRAWN_AFTER_MS = 100;

/** Runs what can wait until the page shows what is known: each question to the browser delays that. @returns what ends it */
export function afterFirstPicture(run: () => void): () => void {
  const waiting = setTimeout(run, DRAWN_AFTER_MS);
  return () => clearTimeout(waiting);
}
