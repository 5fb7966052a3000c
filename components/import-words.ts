import type { ImportError, ImportPlace } from '../lib/export/import-error.ts';
import type { ImportPreview } from '../lib/export/import-history.ts';
import { t } from '../lib/i18n/i18n.ts';
import { dateText } from '../lib/i18n/time.ts';

/** What is wrong with a file, and where. */
export function importProblemWords({ problem, place }: ImportError): string {
  return [t(`import.${problem}`), placeWords(place), t('import.unchanged')]
    .filter((part) => part !== '')
    .join(' ');
}

/** What an import would do. */
export function importPreviewWords(preview: ImportPreview): string {
  const { checks, added, known, tooOld, fromFuture, span, networks } = preview;
  return [
    t('import.holds', { count: checks }),
    t('import.adds', { count: added }),
    ...(span === null
      ? []
      : [t('import.span', { from: dateText(span.from), to: dateText(span.to) })]),
    ...(networks.length === 0
      ? []
      : [t('import.networks', { networks: networks.join(t('text.comma')) })]),
    ...(known === 0 ? [] : [t('import.known', { count: known })]),
    ...(tooOld === 0 ? [] : [t('import.too-old', { count: tooOld })]),
    ...(fromFuture === 0 ? [] : [t('import.from-future', { count: fromFuture })]),
  ].join(' ');
}

function placeWords(place: ImportPlace | null): string {
  if (place === null) return '';
  const { line, part, entry, path } = place;
  const what = [part, entry === undefined ? undefined : String(entry), path]
    .filter((one) => one !== undefined)
    .join(' › ');
  return what === '' ? t('import.line', { line }) : t('import.place', { line, what });
}
