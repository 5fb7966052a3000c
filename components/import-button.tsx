import { useRef, useState } from 'preact/hooks';
import { ImportError } from '../lib/export/import-error.ts';
import {
  type ImportOptions,
  type ImportPreview,
  importHistory,
  previewImport,
} from '../lib/export/import-history.ts';
import { t } from '../lib/i18n/i18n.ts';
import { importPreviewWords, importProblemWords } from './import-words.ts';

interface Props {
  keepDays: number;
  onImported: () => void;
}

/** Takes a file of ours: looks at all of it, says what it would add, and adds it when asked to. */
export function ImportButton({ keepDays, onImported }: Props) {
  const [ready, setReady] = useState<{ file: File; preview: ImportPreview } | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [said, setSaid] = useState('');
  const abort = useRef<AbortController | null>(null);
  const run = async (work: (options: ImportOptions) => Promise<string>) => {
    const controller = new AbortController();
    const { signal } = controller;
    abort.current = controller;
    setShare(0);
    try {
      setSaid(await work({ now: Date.now(), keepDays, signal, onProgress: setShare }));
    } catch (error) {
      setSaid(signal.aborted ? t('import.cancelled') : problemWords(error));
    } finally {
      setShare(null);
    }
  };
  const look = (file: File) =>
    run(async (options) => {
      const preview = await previewImport(file, options);
      setReady({ file, preview });
      return importPreviewWords(preview);
    });
  const add = (file: File) =>
    run(async (options) => {
      setReady(null);
      await importHistory(file, options);
      onImported();
      return t('import.done');
    });
  const forget = () => {
    setReady(null);
    setSaid('');
  };
  return (
    <div class="row">
      <label>
        {t('timeline.import')}{' '}
        <input
          type="file"
          accept=".json,application/json"
          data-action="import"
          disabled={share !== null}
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            // The same file may be chosen again.
            currentTarget.value = '';
            setReady(null);
            if (file !== undefined) void look(file);
          }}
        />
      </label>
      {share !== null && (
        <>
          <progress value={share} aria-label={t('import.running')} />
          <button type="button" data-action="cancel" onClick={() => abort.current?.abort()}>
            {t('timeline.cancel')}
          </button>
        </>
      )}
      <span role="status">{said}</span>
      {ready !== null && share === null && (
        <span class="row">
          {ready.preview.added > 0 && (
            <button type="button" data-action="confirm" onClick={() => add(ready.file)}>
              {t('import.confirm', { count: ready.preview.added })}
            </button>
          )}
          <button type="button" onClick={forget}>
            {t('import.leave')}
          </button>
        </span>
      )}
    </div>
  );
}

function problemWords(error: unknown): string {
  if (error instanceof ImportError) return importProblemWords(error);
  return t('timeline.failed', { error: String(error) });
}
