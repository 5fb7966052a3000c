import { useRef, useState } from 'preact/hooks';
import { exportHistory, type FormatName } from '../lib/export/export-history.ts';
import { t } from '../lib/i18n/i18n.ts';
import { type Period, spanOf } from './period-choice.tsx';
import { saveFile } from './save-file.ts';

/** Saves the history, or a period of it, as a file; shows how far it is and can be cancelled. */
export function ExportButton({ format, period }: { format: FormatName; period: Period }) {
  const [progress, setProgress] = useState<{ done: number; total: number } | null>(null);
  const [said, setSaid] = useState('');
  const abort = useRef<AbortController | null>(null);
  const run = async () => {
    const controller = new AbortController();
    abort.current = controller;
    setSaid('');
    setProgress({ done: 0, total: 0 });
    try {
      const { file, fileName } = await exportHistory({
        format,
        span: spanOf(period, Date.now()),
        signal: controller.signal,
        onProgress: (done, total) => setProgress({ done, total }),
      });
      saveFile(file, fileName);
      setSaid(t('timeline.exported', { file: fileName }));
    } catch (error) {
      const isCancelled = controller.signal.aborted;
      setSaid(
        isCancelled ? t('timeline.cancelled') : t('timeline.failed', { error: String(error) }),
      );
    } finally {
      setProgress(null);
    }
  };
  return (
    <>
      <button
        type="button"
        data-action={`export-${format}`}
        disabled={progress !== null}
        onClick={run}
      >
        {progress === null ? t(`timeline.export-${format}`) : t('timeline.exporting', progress)}
      </button>
      {progress !== null && (
        <button type="button" data-action="cancel" onClick={() => abort.current?.abort()}>
          {t('timeline.cancel')}
        </button>
      )}
      <span role="status" class="soft">
        {said}
      </span>
    </>
  );
}
