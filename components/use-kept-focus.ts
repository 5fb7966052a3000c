import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * For buttons that give way to others when pressed: the focus stays in their place, and is not thrown to the begin of
 * the page, where whoever uses a keyboard or a screen reader would have to look for it. It goes to what is marked with
 * `data-next`, or else to the first button.
 * @param state changes when the buttons do
 */
export function useKeptFocus<Place extends HTMLElement>(state: unknown): RefObject<Place | null> {
  const place = useRef<Place>(null);
  const hadFocus = useRef(false);
  // What is drawn now is still what was there before.
  hadFocus.current = place.current?.contains(document.activeElement) ?? false;
  useLayoutEffect(() => {
    const { current } = place;
    if (current === null || !hadFocus.current || current.contains(document.activeElement)) return;
    const next = current.querySelector<HTMLElement>('[data-next]');
    (next ?? current.querySelector<HTMLElement>('button:not(:disabled)'))?.focus();
  }, [state]);
  return place;
}
