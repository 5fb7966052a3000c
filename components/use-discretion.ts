import { useEffect } from 'preact/hooks';
import { t } from '../lib/i18n/i18n.ts';

/** Takes name and icon of Telltale off the page's tab while discreet mode is on. */
export function useDiscretion(isDiscreet: boolean): void {
  const { lang } = document.documentElement;
  useEffect(() => {
    if (!isDiscreet) return;
    const { title } = document;
    const icon = document.createElement('link');
    icon.rel = 'icon';
    icon.href = '/icons/neutral-32.png';
    document.head.append(icon);
    document.title = t('discreet.name');
    return () => {
      icon.remove();
      document.title = title;
    };
  }, [isDiscreet, lang]);
}
