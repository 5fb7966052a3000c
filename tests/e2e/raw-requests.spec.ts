import { askForCheck } from '../lab/ask-check.ts';
import { IRAN } from '../lab/iran.ts';
import { TELEGRAM_NAMES } from '../lab/telegram-names.ts';
import { REPRESENTATIVE, test } from './lab-test.ts';
import { expectNobodyNamed } from './naming-headers.ts';

const WORLDS = [
  { title: 'an open network', world: {}, details: REPRESENTATIVE },
  {
    title: 'a block by reset',
    world: { sni: [{ names: TELEGRAM_NAMES, action: 'reset' as const }] },
    details: {},
  },
  { title: 'a block as in Iran', world: IRAN, details: REPRESENTATIVE },
];

for (const { title, world, details } of WORLDS) {
  test(`no request names the user: ${title}`, details, async ({ control, telltale }) => {
    await control.setWorld(world);
    const popup = await telltale.openPage('popup.html');
    await askForCheck(popup);
    await askForCheck(popup);
    await expectNobodyNamed(control, telltale.extensionId);
  });
}
