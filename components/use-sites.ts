import { useEffect, useState } from 'preact/hooks';
import { browser } from '../lib/browser.ts';
import { afterFirstPicture } from './after-first-picture.ts';

/** All sites that a check asks. Of the manifest: the list that it is made from would be much to load for a popup. */
export function checkedSites(): string[] {
  return browser.runtime.getManifest().host_permissions ?? [];
}

/** Whether the browser lets all of them be asked; null before it said so. Renewed when its user changes that. */
export function useSites(): boolean | null {
  const [areAllowed, setAllowed] = useState<boolean | null>(null);
  useEffect(() => {
    const { contains, onAdded, onRemoved } = browser.permissions;
    const read = () => void contains({ origins: checkedSites() }).then(setAllowed);
    const stopReading = afterFirstPicture(() => {
      onAdded.addListener(read);
      onRemoved.addListener(read);
      read();
    });
    return () => {
      stopReading();
      onAdded.removeListener(read);
      onRemoved.removeListener(read);
    };
  }, []);
  return areAllowed;
}
