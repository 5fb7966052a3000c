import { useState } from 'preact/hooks';
import { t } from '../lib/i18n/i18n.ts';

interface Props {
  action: string;
  label: string;
  text: () => string;
}

/** Copies a text, and says that it did. */
export function CopyButton({ action, label, text }: Props) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text());
      setSaid(t('copy.done'));
    } catch (error) {
      setSaid(t('timeline.failed', { error: String(error) }));
    }
  };
  return (
    <>
      <button type="button" data-action={action} onClick={copy}>
        {label}
      </button>
      <span role="status" class="soft">
        {said}
      </span>
    </>
  );
}
