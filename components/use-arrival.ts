import { useEffect } from 'preact/hooks';

/** Goes to a part that a link leads to, once it is there: that is later than the page has loaded. */
export function useArrival(id: string, isThere: boolean): void {
  useEffect(() => {
    if (isThere && location.hash === `#${id}`) document.getElementById(id)?.scrollIntoView();
  }, [id, isThere]);
}
