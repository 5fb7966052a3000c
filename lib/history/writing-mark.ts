/** A file in the origin private file system that is there while somebody writes to the history. */
const NAME = 'history-writing';

/**
 * Says that somebody writes. @returns whether it was said before and never taken back: the browser was ended in the
 * middle of it
 */
export async function beginWriting(): Promise<boolean> {
  try {
    const root = await navigator.storage.getDirectory();
    if (await isThere(root)) return true;
    await root.getFileHandle(NAME, { create: true });
  } catch (error) {
    // A history without the mark is better than none.
    console.error('History: writing cannot be marked.', error);
  }
  return false;
}

/** Says that nobody writes. */
export async function endWriting(): Promise<void> {
  try {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(NAME);
  } catch (error) {
    // Deleting everything takes it too.
    if (!isNotFound(error)) console.error('History: the mark cannot be removed.', error);
  }
}

async function isThere(root: FileSystemDirectoryHandle): Promise<boolean> {
  try {
    await root.getFileHandle(NAME);
    return true;
  } catch (error) {
    if (isNotFound(error)) return false;
    throw error;
  }
}

function isNotFound(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}
