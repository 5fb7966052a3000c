import { useId, useState } from 'preact/hooks';
import { t } from '../lib/i18n/i18n.ts';
import { useKeptFocus } from './use-kept-focus.ts';

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
  const place = useKeptFocus<HTMLSpanElement>(isAsking);
  const id = useId();
  const confirm = () => {
    setAsking(false);
    onConfirm();
  };
  return (
    <span class="row" ref={place}>
      {!isAsking && (
        <button
          key="ask"
          type="button"
          class="danger"
          data-action={action}
          onClick={() => setAsking(true)}
        >
          {label}
        </button>
      )}
      {isAsking && (
        <button
          key="confirm"
          id={id}
          type="button"
          class="danger"
          data-action="confirm"
          onClick={confirm}
        >
          {confirmLabel}
        </button>
      )}
      {isAsking && (
        // What it is about is read with it.
        <button
          key="keep"
          type="button"
          data-next=""
          aria-describedby={id}
          onClick={() => setAsking(false)}
        >
          {t('options.keep')}
        </button>
      )}
    </span>
  );
}
