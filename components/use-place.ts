import { useEffect, useState } from 'preact/hooks';
import { type Place, readPlace } from './place.ts';

/** The place that the page's address names, and follows. */
export function usePlace(): Place {
  const read = () => readPlace(location.hash);
  const [place, setPlace] = useState(read);
  useEffect(() => {
    const listener = () => setPlace(read());
    addEventListener('hashchange', listener);
    return () => removeEventListener('hashchange', listener);
  }, []);
  return place;
}
