import { expect } from '@playwright/test';
import type { LabControl } from '../lab/control.ts';

const NAMING = ['origin', 'accept-language', 'cookie', 'referer', 'authorization'];

/** Holds all that reached the world against what may be in it: nothing that names the user or this install. */
export async function expectNobodyNamed(control: LabControl, extensionId: string): Promise<void> {
  const requests = await control.requests();
  expect(requests.filter(({ secure }) => secure).length).toBeGreaterThan(3);
  expect(requests.filter(({ secure }) => !secure).length).toBeGreaterThan(1);
  for (const request of requests) {
    const names = request.rawHeaders.filter((_, index) => index % 2 === 0);
    expect(names.map((name) => name.toLowerCase()).filter((name) => NAMING.includes(name))).toEqual(
      [],
    );
  }
  const connections = await control.connections();
  const plain = connections.map(({ firstBytes }) => firstBytes ?? '').join('\n');
  expect(plain).toContain('GET ');
  expect(plain).not.toMatch(/^(origin|accept-language|cookie|referer):/im);
  expect(JSON.stringify([requests, connections])).not.toContain(extensionId);
}
