import { askForCheck } from '../lab/ask-check.ts';
import { IRAN } from '../lab/iran.ts';
import { TELEGRAM_NAMES } from '../lab/telegram-names.ts';
import { expect, test } from './lab-test.ts';

const NAMING = ['origin', 'accept-language', 'cookie', 'referer', 'authorization'];
const WORLDS = {
  'an open network': {},
  'a block by reset': { sni: [{ names: TELEGRAM_NAMES, action: 'reset' as const }] },
  'a block as in Iran': IRAN,
};

for (const [title, world] of Object.entries(WORLDS)) {
  test(`no request names the user: ${title}`, async ({ control, telltale }) => {
    await control.setWorld(world);
    const popup = await telltale.openPage('popup.html');
    await askForCheck(popup);
    await askForCheck(popup);
    const requests = await control.requests();
    expect(requests.filter(({ secure }) => secure).length).toBeGreaterThan(3);
    expect(requests.filter(({ secure }) => !secure).length).toBeGreaterThan(1);
    for (const request of requests) {
      const names = request.rawHeaders.filter((_, index) => index % 2 === 0);
      expect(
        names.map((name) => name.toLowerCase()).filter((name) => NAMING.includes(name)),
      ).toEqual([]);
    }
    const connections = await control.connections();
    const plain = connections.map(({ firstBytes }) => firstBytes ?? '').join('\n');
    expect(plain).toContain('GET ');
    expect(plain).not.toMatch(/^(origin|accept-language|cookie|referer):/im);
    expect(JSON.stringify([requests, connections])).not.toContain(telltale.extensionId);
  });
}
