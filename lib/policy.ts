import { browser } from './browser.ts';
import { type Policy, parsePolicy } from './words/policy.ts';

/** The policy in force; an empty one where there is none, for which Firefox rejects. */
export async function readPolicy(): Promise<Policy> {
  try {
    return parsePolicy(await browser.storage.managed.get());
  } catch {
    return {};
  }
}
