import { FileWriter } from './file-writer.ts';

const FOLDER = 'exports';
/** Nobody's download takes longer to begin. */
const OLD_MS = 3_600_000;

/**
 * Writes text, taken piece by piece, to a file in the origin private file system: on the disk at once, never in
 * memory as a whole. Rejects with what `pieces` threw or with the disk's own error; nothing is left then.
 */
export async function writePrivateFile(pieces: AsyncIterable<string>, type: string): Promise<File> {
  await removeOldExports();
  const folder = await exportsFolder();
  const name = `${Date.now()}-${crypto.randomUUID()}`;
  const handle = await folder.getFileHandle(name, { create: true });
  const writer = new FileWriter(FOLDER, name);
  try {
    for await (const piece of pieces) await writer.write(piece);
    await writer.close();
  } catch (error) {
    await writer.abort();
    await folder.removeEntry(name);
    throw error;
  }
  const file = await handle.getFile();
  return new File([file], name, { type });
}

/** Removes exports whose download is over: the browser does not say when one is. */
export async function removeOldExports(): Promise<void> {
  const folder = await exportsFolder();
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  for (const name of names) {
    const madeAt = Number.parseInt(name, 10);
    if (!(Date.now() - madeAt < OLD_MS)) await folder.removeEntry(name);
  }
}

async function exportsFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle(FOLDER, { create: true });
}
