import { useEffect, useState } from 'preact/hooks';
import { loadLikely, speakOnPage } from '../lib/i18n/load.ts';
import type { Settings } from '../lib/settings.ts';
import { readSettingsInForce, watchSettingsInForce } from '../lib/settings-in-force.ts';

/**
 * The settings in force, renewed when anybody changes them; null before they are read, and the page speaks the language
 * that they name.
 */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const read = async () => {
      const settings = (await readSettingsInForce()) ?? (await readStored());
      await speakOnPage(settings.language);
      setSettings(settings);
    };
    // One after the other: the last to be read is the last to be spoken.
    let reading = Promise.resolve();
    const listener = () => {
      reading = reading.then(read, read);
    };
    const stop = watchSettingsInForce(listener);
    void loadLikely();
    listener();
    return stop;
  }, []);
  return settings;
}

/** Where no worker has told them yet. */
async function readStored(): Promise<Settings> {
  const { readSettings } = await import('../lib/settings.ts');
  return (await readSettings()).settings;
}
