import { useState } from 'preact/hooks';
import { t } from '../lib/i18n/i18n.ts';
import { send } from '../lib/messages.ts';
import type { Settings } from '../lib/settings.ts';
import { FirstButtons } from './first-buttons.tsx';
import { SafetySection } from './safety-section.tsx';
import { Troubles } from './troubles.tsx';
import { WelcomePicture } from './welcome-picture.tsx';

/** First run, in a tab: what it does, what it contacts, who can see that, and two equal ways to begin. */
export function WelcomeView({ settings }: { settings: Settings }) {
  const [isSilent, setSilent] = useState(false);
  const [hasBegun, setBegun] = useState(false);
  const ask = (how: 'check-once' | 'keep-watching') => {
    send(how, {}).then(
      () => setBegun(true),
      () => setSilent(true),
    );
  };
  return (
    <>
      <p>{t('welcome.lead')}</p>
      {isSilent && <Troubles troubles={['worker-silent']} />}
      <WelcomePicture />
      {(['asks', 'sees', 'keeps'] as const).map((part) => (
        <section key={part}>
          <h2>{t(`welcome.${part}`)}</h2>
          <p>{t(`welcome.${part}-text`)}</p>
        </section>
      ))}
      <p>
        <a href="#safety">{t('first.safety')}</a>
      </p>
      {settings.watch === 'unasked' && (
        <section>
          <h2>{t('welcome.begin')}</h2>
          <p>{t('welcome.begin-text')}</p>
          <FirstButtons ask={ask} minutes={settings.cadenceMinutes} />
        </section>
      )}
      <div role="status">{hasBegun && <p class="notice">{t('welcome.done')}</p>}</div>
      {settings.watch !== 'unasked' && (
        <p>
          <a href="/popup.html">{t('welcome.see')}</a>
        </p>
      )}
      <SafetySection />
      <p class="soft">{t('welcome.independent')}</p>
    </>
  );
}
