import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../lib/i18n/i18n.ts';
import type { Settings } from '../lib/settings.ts';
import type { Snapshot } from '../lib/words/snapshot.ts';
import type { FollowedState } from './follow-state.ts';
import { Troubles } from './troubles.tsx';
import { useDiscretion } from './use-discretion.ts';
import { useNow } from './use-now.ts';

export interface PageState {
  snapshot: Snapshot;
  settings: Settings;
  now: number;
}

interface Props {
  followed: FollowedState;
  children: (state: PageState) => ComponentChildren;
}

/** Hands the state to a page once it is known, and its language is there; says so where the worker tells none. */
export function WithState({ followed, children }: Props) {
  const [{ snapshot, settings }, setFollowed] = useState(followed.current);
  useLayoutEffect(() => followed.subscribe(setFollowed), [followed]);
  const now = useNow();
  useDiscretion(settings?.discreet === true);
  if (settings === null) return null;
  if (snapshot === 'silent') {
    return (
      <main class="alone">
        <h1 class="visually-hidden">Telltale</h1>
        <Troubles troubles={['worker-silent']} />
      </main>
    );
  }
  if (snapshot === 'loading') {
    return <p class="soft alone loading">{t('popup.loading')}</p>;
  }
  // The time of the last renewal may lie before the check that is shown.
  const shownNow = Math.max(now, snapshot.dayEnd);
  return <>{children({ snapshot, settings, now: shownNow })}</>;
}
