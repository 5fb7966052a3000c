import { useState } from 'preact/hooks';
import { t } from '../lib/i18n/i18n.ts';

interface Props {
  action: string;
  label: string;
  /** What it says when it asks once more. */
  confirmLabel: string;
  onConfirm: () => void;
}

/** A button that deletes: it asks once more before it does. */
export function ConfirmButton({ action, label, confirmLabel, onConfirm }: Props) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <button type="button" class="danger" data-action={action} onClick={() => setAsking(true)}>
        {label}
      </button>
    );
  }
  const confirm = () => {
    setAsking(false);
    onConfirm();
  };
  return (
    <span class="row">
      <button type="button" class="danger" data-action="confirm" onClick={confirm}>
        {confirmLabel}
      </button>
      <button type="button" onClick={() => setAsking(false)}>
        {t('options.keep')}
      </button>
    </span>
  );
}
