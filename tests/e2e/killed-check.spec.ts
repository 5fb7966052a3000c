import { setTimeout } from 'node:timers/promises';
import { askForCheck } from '../lab/ask-check.ts';
import { readState } from '../lab/shown-state.ts';
import { TELEGRAM_PREFIXES } from '../lab/telegram-names.ts';
import { waitForVisible } from '../lab/wait-visible.ts';
import { exportHistory } from './exported-history.ts';
import { expect, REPRESENTATIVE, test } from './lab-test.ts';
import { textOf } from './page-content.ts';
import { press } from './page-hand.ts';

const SILENT = { address: [{ prefixes: TELEGRAM_PREFIXES, action: 'drop' as const }] };

for (const death of ['worker', 'browser'] as const) {
  test(
    `a check whose ${death} is killed is interrupted and no failure`,
    // The harder one, where there is no time for both.
    death === 'browser' ? REPRESENTATIVE : {},
    async ({ control, telltale }) => {
      let popup = await telltale.openPage('popup.html');
      expect((await askForCheck(popup)).verdict).toBe('open');
      await control.setWorld(SILENT);
      await press(popup, '[data-action=check-now]');
      await waitForVisible(popup, ['[data-checking=true]']);
      // Far enough in for the silence to have been met, too early for a result.
      await setTimeout(1_500);
      expect((await readState(popup))?.checking).toBe(true);
      if (death === 'worker') await telltale.killWorker();
      else {
        await telltale.sigkill();
        await control.setWorld({});
        await telltale.relaunch();
      }
      await control.setWorld({});
      popup = await telltale.openPage('popup.html');
      await expect
        .poll(() => readState(popup), { timeout: 15_000 })
        .toMatchObject({ checking: false, verdict: 'open' });
      const { checks, incidents } = await exportHistory(telltale);
      expect(checks.map(({ outcome }) => outcome)).toEqual(['finished', 'interrupted']);
      expect(checks[1]).not.toHaveProperty('diagnosis');
      expect(incidents).toEqual([]);
      const timeline = await telltale.openPage('timeline.html');
      await expect.poll(() => textOf(timeline, 'main')).toContain('stopped before it ended');
      expect((await askForCheck(popup)).verdict).toBe('open');
    },
  );
}
