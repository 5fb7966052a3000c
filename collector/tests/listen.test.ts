import { Agent, get } from 'node:http';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { listen } from '../ops/listen.ts';

const ASKING = 4;

test('closes although many ask on and on over connections that stay', async () => {
  const app = new Hono();
  app.get('/', async (context) => {
    await new Promise((resolve) => setTimeout(resolve, 20));
    return context.text('here');
  });
  const { port, close } = await listen(app, { host: '127.0.0.1', port: 0 });
  const agent = new Agent({ keepAlive: true, maxSockets: ASKING });
  let answered = 0;
  const ask = () =>
    new Promise<void>((resolve, reject) => {
      const asked = get({ port, host: '127.0.0.1', agent }, (response) => {
        response.resume().on('end', resolve);
      });
      asked.on('error', reject);
    });
  const askOnAndOn = async () => {
    for (; ; answered++) await ask();
  };
  const asking = Promise.allSettled(Array.from({ length: ASKING }, askOnAndOn));
  await expect.poll(() => answered).toBeGreaterThan(2 * ASKING);
  const before = answered;
  await close();
  // One answer for each that was under way; the next one finds nobody.
  await asking;
  expect(answered - before).toBeLessThanOrEqual(2 * ASKING);
  agent.destroy();
});
