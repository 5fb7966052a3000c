import { useEffect, useState } from 'preact/hooks';
import { browser } from '../lib/browser.ts';
import { readSettings, type Settings } from '../lib/settings.ts';

/** The settings in force, renewed when anybody changes them; null before they are read. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const read = async () => setSettings((await readSettings()).settings);
    const listener = () => void read();
    browser.storage.local.onChanged.addListener(listener);
    void read();
    return () => browser.storage.local.onChanged.removeListener(listener);
  }, []);
  return settings;
}
