import { askForCheck } from '../lab/ask-check.ts';
import type { LabPage } from '../lab/lab-browser.ts';
import { TELEGRAM_NAMES } from '../lab/telegram-names.ts';
import { exportHistory } from './exported-history.ts';
import { readToolbarTitle } from './extension-storage.ts';
import { expect, onlyIn, REPRESENTATIVE, test } from './lab-test.ts';
import { attributeOf, textOf } from './page-content.ts';

onlyIn('firefox', 'about what Chromium does not have, or not so');

test.describe('in a Firefox that sends https only', () => {
  test.use({ launch: { httpsOnly: true } });

  test('what it cannot ask accuses nobody', REPRESENTATIVE, async ({ telltale }) => {
    const popup = await telltale.openPage('popup.html');
    const { verdict, services } = await askForCheck(popup);
    expect(verdict).toBe('open');
    expect(services.web?.verdict).toBe('open');
    const { checks } = await exportHistory(telltale);
    const app = checks[0]?.observations?.filter(({ target }) => target.startsWith('app/')) ?? [];
    expect(app.length).toBeGreaterThan(0);
    expect(app.map(({ failure }) => failure)).not.toContain(null);
    expect(services.app?.verdict).not.toBe('blocked');
  });
});

test.describe('in a Russian Firefox', () => {
  test.use({ launch: { language: 'ru' } });

  test('pages and toolbar speak Russian', REPRESENTATIVE, async ({ telltale }) => {
    const popup = await telltale.openPage('popup.html');
    await askForCheck(popup);
    expect(await attributeOf(popup, 'html', 'lang')).toBe('ru');
    expect(await textOf(popup, 'h1')).toBe('Telegram доступен');
    expect(await readToolbarTitle(telltale)).toContain('Telegram доступен');
  });

  test(
    'a certificate that nobody vouches for is a failure of TLS',
    REPRESENTATIVE,
    async ({ control, telltale }) => {
      await control.setWorld({ sni: [{ names: TELEGRAM_NAMES, action: 'forge' }] });
      const popup = await telltale.openPage('popup.html');
      expect(await languageOf(popup)).toBe('ru');
      expect(await askForCheck(popup)).toMatchObject({ verdict: 'partial' });
      const { checks } = await exportHistory(telltale);
      const page = checks[0]?.observations?.find(({ target }) => target.startsWith('web/'));
      expect(page?.failure).toBe('ssl_failed_handshake');
      expect(page?.detail).toMatch(/\p{Script=Cyrillic}{4}/u);
    },
  );
});

/** What the browser speaks. */
function languageOf(page: LabPage): Promise<string> {
  return page.evaluate(() => {
    const { browser } = globalThis as unknown as {
      browser: { i18n: { getUILanguage(): string } };
    };
    return browser.i18n.getUILanguage();
  });
}
