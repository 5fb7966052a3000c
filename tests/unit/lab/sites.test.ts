import { expect, test } from 'vitest';
import { hostOf } from '../../../lib/targets/endpoint.ts';
import { ENDPOINTS } from '../../../lib/targets/permissions.ts';
import { SITES } from '../../lab/world/sites.ts';

const served = new Set(SITES.flatMap(({ hosts, addresses }) => [...hosts, ...addresses]));
/** A name that is asked because it does not exist is in no world. */
const asked = ENDPOINTS.filter(({ kind }) => kind !== 'label');

test.each([...new Set(asked.map(hostOf))])('the lab’s internet holds %s', (host) => {
  expect(served.has(host), `tests/lab/world/sites serves no ${host}`).toBe(true);
});
