import { useEffect, useState } from 'preact/hooks';

const EVERY_MS = 15_000;

/** The time in milliseconds since the epoch, renewed often enough for words like "3 minutes ago". */
export function useNow(): number {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
