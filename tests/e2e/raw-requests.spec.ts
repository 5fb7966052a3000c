import { askForCheck } from '../lab/ask-check.ts';
import { IRAN } from '../lab/iran.ts';
import { TELEGRAM_NAMES } from '../lab/telegram-names.ts';
import { REPRESENTATIVE, test } from './lab-test.ts';
import { expectNobodyNamed } from './naming-headers.ts';

const WORLDS = {
  'an open network': {},
  'a block by reset': { sni: [{ names: TELEGRAM_NAMES, action: 'reset' as const }] },
  'a block as in Iran': IRAN,
};

for (const [title, world] of Object.entries(WORLDS)) {
  test(`no request names the user: ${title}`, REPRESENTATIVE, async ({ control, telltale }) => {
    await control.setWorld(world);
    const popup = await telltale.openPage('popup.html');
    await askForCheck(popup);
    await askForCheck(popup);
    await expectNobodyNamed(control, telltale.extensionId);
  });
}
