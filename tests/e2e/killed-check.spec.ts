import { askForCheck } from '../lab/ask-check.ts';
import { TELEGRAM_PREFIXES } from '../lab/telegram-names.ts';
import { exportHistory } from './exported-history.ts';
import { expect, test } from './lab-test.ts';

const SILENT = { address: [{ prefixes: TELEGRAM_PREFIXES, action: 'drop' as const }] };

for (const death of ['worker', 'browser'] as const) {
  test(`a check whose ${death} is killed is interrupted and no failure`, async ({
    control,
    telltale,
  }) => {
    let popup = await telltale.openPage('popup.html');
    expect((await askForCheck(popup)).verdict).toBe('open');
    await control.setWorld(SILENT);
    await popup.locator('[data-action=check-now]').click();
    await expect(popup.locator('[data-checking=true]')).toBeAttached();
    // Far enough in for the silence to have been met, too early for a result.
    await popup.waitForTimeout(1_500);
    await expect(popup.locator('[data-checking=true]')).toBeAttached();
    if (death === 'worker') await telltale.killWorker();
    else {
      await telltale.sigkill();
      await control.setWorld({});
      await telltale.relaunch();
    }
    await control.setWorld({});
    popup = await telltale.openPage('popup.html');
    const state = popup.locator('[data-verdict][data-checked-at]').first();
    await expect(state).toHaveAttribute('data-checking', 'false', { timeout: 15_000 });
    await expect(state).toHaveAttribute('data-verdict', 'open');
    const { checks, incidents } = await exportHistory(telltale);
    expect(checks.map(({ outcome }) => outcome)).toEqual(['finished', 'interrupted']);
    expect(checks[1]).not.toHaveProperty('diagnosis');
    expect(incidents).toEqual([]);
    const timeline = await telltale.openPage('timeline.html');
    await expect(timeline.getByText('stopped before it ended').first()).toBeVisible();
    expect((await askForCheck(popup)).verdict).toBe('open');
  });
}
