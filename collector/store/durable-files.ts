import { closeSync, fsyncSync, openSync } from 'node:fs';
import { NodeFS } from '@electric-sql/pglite/nodefs';

/** What is used of an open file of PGlite's file system; `nfd` is the descriptor of the system, for files only. */
interface Stream {
  nfd?: number;
  node: unknown;
}

interface NodeFiles {
  stream_ops: { fsync?: (stream: Stream) => number };
  realPath(node: unknown): string;
}

/**
 * PGlite's files on a disk, with the fsync that its own Node file system lacks: without it a COMMIT outlives the end
 * of the process, but not a loss of power. Reaches into PGlite 0.5.16; the version is pinned and a test counts the calls.
 */
export class DurableFiles extends NodeFS {
  override async init(...args: Parameters<NodeFS['init']>): ReturnType<NodeFS['init']> {
    const made = await super.init(...args);
    const { preRun } = made.emscriptenOpts;
    const steps = Array.isArray(preRun) ? preRun : [];
    const addSync = (module: unknown): void => {
      const files = (module as { NODEFS: NodeFiles }).NODEFS;
      files.stream_ops.fsync = (stream) => {
        sync(stream, files);
        return 0;
      };
    };
    return { emscriptenOpts: { ...made.emscriptenOpts, preRun: [...steps, addSync] } };
  }
}

/** A directory has no descriptor in there; it is opened by its path. */
function sync({ nfd, node }: Stream, files: NodeFiles): void {
  if (nfd !== undefined) {
    fsyncSync(nfd);
    return;
  }
  const directory = openSync(files.realPath(node), 'r');
  try {
    fsyncSync(directory);
  } finally {
    closeSync(directory);
  }
}
