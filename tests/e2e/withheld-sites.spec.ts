import { askForCheck } from '../lab/ask-check.ts';
import { IRAN } from '../lab/iran.ts';
import { exportHistory } from './exported-history.ts';
import { expect, REPRESENTATIVE, test } from './lab-test.ts';

test(
  'without access to sites nothing is asked and nobody accused',
  REPRESENTATIVE,
  async ({ control, telltale }) => {
    const popup = await telltale.openPage('popup.html');
    expect((await askForCheck(popup)).verdict).toBe('open');
    await telltale.withholdSites();
    await control.setWorld(IRAN);
    await control.clearLog();
    const { verdict, services } = await askForCheck(popup);
    expect(['local', 'unsure', 'open']).toContain(verdict);
    expect(Object.values(services).map((service) => service.verdict)).not.toContain('blocked');
    expect(await control.connections()).toEqual([]);
    const { checks, incidents } = await exportHistory(telltale);
    const failures = checks.at(-1)?.observations?.map(({ failure }) => failure) ?? [];
    expect(failures.length).toBeGreaterThan(0);
    expect(new Set(failures)).toEqual(new Set(['not-made']));
    expect(incidents).toEqual([]);
  },
);
