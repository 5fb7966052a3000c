/** Deletes all that lies in the origin private file system, folders included. */
export async function emptyPrivateFiles(): Promise<void> {
  const root = await navigator.storage.getDirectory();
  // All names first: what a listing does when entries vanish under it is not specified.
  const names: string[] = [];
  for await (const name of root.keys()) names.push(name);
  for (const name of names) await root.removeEntry(name, { recursive: true });
}
