import { browser } from '../browser.ts';
import type { Endpoint } from '../targets/endpoint.ts';
import { HOST_PERMISSIONS, permissionFor } from '../targets/permissions.ts';

/** Which endpoints may be asked: a user can refuse or take back each host permission at any time. */
export async function readPermitted(): Promise<(endpoint: Endpoint) => boolean> {
  const held = new Set<string>();
  await Promise.all(
    HOST_PERMISSIONS.map(async (origin) => {
      if (await browser.permissions.contains({ origins: [origin] })) held.add(origin);
    }),
  );
  return (endpoint) => held.has(permissionFor(endpoint));
}
