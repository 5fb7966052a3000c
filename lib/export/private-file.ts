import { EXPORTS } from '../history/empty-private-files.ts';
import { FileWriter } from './file-writer.ts';

/** Nobody's download takes longer to begin. */
const OLD_MS = 3_600_000;

/**
 * Writes text, taken piece by piece, to a file in the origin private file system: on the disk at once, never in
 * memory as a whole. Rejects with what `pieces` threw or with the disk's own error; nothing is left then.
 */
export async function writePrivateFile(pieces: AsyncIterable<string>, type: string): Promise<File> {
  await removeOldExports();
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(EXPORTS, { create: true });
  const name = `${Date.now()}-${crypto.randomUUID()}`;
  const handle = await folder.getFileHandle(name, { create: true });
  const writer = new FileWriter(EXPORTS, name);
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
  const folder = await exportsIfAny();
  if (folder === null) return;
  const names: string[] = [];
  for await (const name of folder.keys()) names.push(name);
  for (const name of names) {
    const madeAt = Number.parseInt(name, 10);
    // The clock may have been ahead.
    if (!(Math.abs(Date.now() - madeAt) < OLD_MS)) await folder.removeEntry(name);
  }
}

async function exportsIfAny(): Promise<FileSystemDirectoryHandle | null> {
  const root = await navigator.storage.getDirectory();
  try {
    return await root.getDirectoryHandle(EXPORTS);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}
