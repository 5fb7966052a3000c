/** The folder in the origin private file system in which exports lie on their way to a download, whole and in plain. */
export const EXPORTS = 'exports';

/** Deletes the exports in it. */
export async function removeExports(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  try {
    await root.removeEntry(EXPORTS, { recursive: true });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
  }
}

/** Deletes all that lies in the origin private file system, folders included. */
export async function emptyPrivateFiles(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  // All names first: what a listing does when entries vanish under it is not specified.
  const names: string[] = [];
  for await (const name of root.keys()) names.push(name);
  for (const name of names) await root.removeEntry(name, { recursive: true });
}
