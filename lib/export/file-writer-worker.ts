/** The worker of `file-writer.ts`: only in one can a file be written without a copy going through the browser's process. */
import type { FromWorker, ToWorker } from './file-writer.ts';

const scope = globalThis as unknown as {
  onmessage: (event: MessageEvent<ToWorker>) => void;
  postMessage(message: FromWorker, transfer?: Transferable[]): void;
};

/** Not in the types of a page: it exists in workers alone. */
interface SyncAccessHandle {
  write(bytes: Uint8Array): number;
  flush(): void;
  close(): void;
}

let file: Promise<SyncAccessHandle> | undefined;

scope.onmessage = async ({ data }) => {
  try {
    if ('folder' in data) {
      file = opened(data.folder, data.name);
      return;
    }
    const handle = await file;
    if ('bytes' in data) {
      const written = handle?.write(new Uint8Array(data.bytes, 0, data.length));
      if (written !== data.length) throw new DOMException('It does not fit', 'QuotaExceededError');
      scope.postMessage({ bytes: data.bytes }, [data.bytes]);
    } else {
      handle?.flush();
      handle?.close();
      scope.postMessage({ closed: true });
    }
  } catch (error) {
    scope.postMessage({ error });
  }
};

async function opened(folder: string, name: string): Promise<SyncAccessHandle> {
  const root = await navigator.storage.getDirectory();
  const handle = await (await root.getDirectoryHandle(folder)).getFileHandle(name);
  return (
    handle as unknown as { createSyncAccessHandle(): Promise<SyncAccessHandle> }
  ).createSyncAccessHandle();
}
