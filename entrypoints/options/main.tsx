import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/state.css';
import '../../components/page.css';
import { followState } from '../../components/follow-state.ts';
import { OptionsView } from '../../components/options-view.tsx';
import { SitesButton } from '../../components/sites-notice.tsx';
import { StateHeader } from '../../components/state-header.tsx';
import { stateAttributes } from '../../components/state-hooks.ts';
import { Troubles } from '../../components/troubles.tsx';
import { WithState } from '../../components/with-state.tsx';
import { t } from '../../lib/i18n/i18n.ts';
import { isWatchingAt } from '../../lib/watching.ts';

const root = document.getElementById('app');
if (root !== null) {
  render(
    <WithState followed={followState()}>
      {({ snapshot, settings, now }) => (
        <main class="page narrow" {...stateAttributes(snapshot)}>
          <h1>{t('options.title')}</h1>
          {snapshot.checkedAt !== null && (
            <StateHeader
              snapshot={snapshot}
              now={now}
              isWatching={isWatchingAt(now, settings)}
              level={2}
            />
          )}
          <Troubles troubles={snapshot.troubles} />
          <SitesButton />
          <OptionsView settings={settings} now={now} version={snapshot.checkedAt} />
        </main>
      )}
    </WithState>,
    root,
  );
}
