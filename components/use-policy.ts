import { useEffect, useState } from 'preact/hooks';
import { readPolicy } from '../lib/policy.ts';
import type { Policy } from '../lib/words/policy.ts';

/** What whoever administers this browser has laid down; nothing before it is read. */
export function usePolicy(): Policy {
  const [policy, setPolicy] = useState<Policy>({});
  useEffect(() => void readPolicy().then(setPolicy), []);
  return policy;
}
