import { isDiskFull } from './history-error.ts';
import type { Bytes } from './schema.ts';

const FOLDER = 'history-mirror';

/** What is mirrored: rows of open days by `startedAt`, chunks of sealed ones by day. */
export type MirroredStore = 'rows' | 'days';

/**
 * A second copy of the checks, as files in the origin private file system: Chromium has been seen to wipe an
 * IndexedDB database without a word at the second start after a crash. What is deleted is deleted here first: what
 * is here and not in the database comes back.
 */
export class Mirror {
  /** What is mirrored, with its size in bytes: 0 where the browser was killed before the first was written. */
  async sizes(store: MirroredStore): Promise<Map<number, number>> {
    const sizes = new Map<number, number>();
    for await (const [name, handle] of (await folderOf(store)).entries()) {
      const key = Number(name);
      // A browser that was killed in mid-write leaves files of its own beside ours.
      if (!Number.isSafeInteger(key) || handle.kind !== 'file') continue;
      sizes.set(key, (await (handle as FileSystemFileHandle).getFile()).size);
    }
    return sizes;
  }

  /**
   * Writes one, unless the disk is full: Chromium 156 ends itself then (tried). What is not there is written by the
   * guard, at the next start that finds room.
   */
  async write(store: MirroredStore, key: number, bytes: Bytes): Promise<void> {
    if (await isDiskFull()) return;
    const folder = await folderOf(store);
    const file = await folder.getFileHandle(String(key), { create: true });
    const stream = await file.createWritable();
    await stream.write(bytes);
    await stream.close();
  }

  async read(store: MirroredStore, key: number): Promise<Bytes> {
    const file = await (await folderOf(store)).getFileHandle(String(key));
    return new Uint8Array(await (await file.getFile()).arrayBuffer());
  }

  /** Removes those that are there. */
  async remove(store: MirroredStore, keys: Iterable<number>): Promise<void> {
    const folder = await folderIfThere(store);
    if (folder === null) return;
    for (const key of keys) await removeFrom(folder, String(key));
  }

  async clear(): Promise<void> {
    await removeFrom(await navigator.storage.getDirectory(), FOLDER);
  }
}

async function folderOf(store: MirroredStore): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(FOLDER, { create: true });
  return folder.getDirectoryHandle(store, { create: true });
}

/** The same without making one: removing must write as little as it can. */
async function folderIfThere(store: MirroredStore): Promise<FileSystemDirectoryHandle | null> {
  try {
    const root = await navigator.storage.getDirectory();
    return await (await root.getDirectoryHandle(FOLDER)).getDirectoryHandle(store);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'NotFoundError') return null;
    throw error;
  }
}

async function removeFrom(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  try {
    await folder.removeEntry(name, { recursive: true });
  } catch (error) {
    if (!(error instanceof DOMException && error.name === 'NotFoundError')) throw error;
  }
}
