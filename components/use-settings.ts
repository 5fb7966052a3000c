import { useEffect, useState } from 'preact/hooks';
import { browser } from '../lib/browser.ts';
import { loadLikely, speakOnPage } from '../lib/i18n/load.ts';
import { readSettings, type Settings } from '../lib/settings.ts';

/**
 * The settings in force, renewed when anybody changes them; null before they are read, and the page speaks the language
 * that they name.
 */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const read = async () => {
      const { settings } = await readSettings();
      await speakOnPage(settings.language);
      setSettings(settings);
    };
    // One after the other: the last to be read is the last to be spoken.
    let reading = Promise.resolve();
    const listener = () => {
      reading = reading.then(read, read);
    };
    browser.storage.local.onChanged.addListener(listener);
    void loadLikely();
    listener();
    return () => browser.storage.local.onChanged.removeListener(listener);
  }, []);
  return settings;
}
