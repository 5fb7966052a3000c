import { expect, test } from 'vitest';
import { hashOf, readPlace } from '../../../components/place.ts';

test('an address leads back to the place that it was made of', () => {
  const place = {
    range: 'week',
    network: 'a&b=c',
    service: 'links',
    incident: 'links@a&b=c@1760000000000',
    check: 1_760_000_000_000,
  } as const;
  expect(readPlace(hashOf(place))).toEqual(place);
});

test('of an address that makes no sense the rest is read', () => {
  const nothing = { network: null, service: null, incident: null, check: null };
  expect(readPlace('')).toEqual({ range: 'day', ...nothing });
  expect(readPlace('#range=century&service=mail&check=-1')).toEqual({ range: 'day', ...nothing });
  expect(readPlace('#check=17')).toEqual({ range: 'day', ...nothing, check: 17 });
});
