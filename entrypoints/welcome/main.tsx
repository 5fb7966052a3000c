import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/state.css';
import '../../components/page.css';
import { followState } from '../../components/follow-state.ts';
import { stateAttributes } from '../../components/state-hooks.ts';
import { WelcomeView } from '../../components/welcome-view.tsx';
import { WithState } from '../../components/with-state.tsx';
import { t } from '../../lib/i18n/i18n.ts';

const root = document.getElementById('app');
if (root !== null) {
  render(
    <WithState followed={followState()}>
      {({ snapshot, settings }) => (
        <main class="page narrow" {...stateAttributes(snapshot)}>
          <h1>{t('welcome.title')}</h1>
          <WelcomeView settings={settings} />
        </main>
      )}
    </WithState>,
    root,
  );
}
