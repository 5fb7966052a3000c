import { useEffect, useState } from 'preact/hooks';
import { t } from '../lib/i18n/i18n.ts';
import { PAYLOAD_BYTES, type Payload } from '../lib/report/payload.ts';
import { nextReport } from './use-reports.ts';

/** The report that would be sent next, to the letter; nothing is said before it was looked up. Renewed with `version`. */
export function ReportPreview({ version }: { version: string }) {
  const [payload, setPayload] = useState<Payload | null>();
  const read = () => {
    nextReport().then(setPayload, () => setPayload(null));
  };
  useEffect(read, [version]);
  return (
    <>
      {payload === null && <p data-report="none">{t('reports.no-report')}</p>}
      {payload && (
        <pre class="payload" data-report={payload.id} dir="ltr">
          {JSON.stringify(payload, null, 2)}
        </pre>
      )}
      <p class="soft">{t('reports.payload-means', { count: PAYLOAD_BYTES })}</p>
      <div class="row">
        <button type="button" data-action="preview-report" onClick={read}>
          {t('reports.preview')}
        </button>
      </div>
    </>
  );
}
