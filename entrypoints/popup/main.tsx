import { render } from 'preact';
import { followState } from '../../components/follow-state.ts';
import { PopupView } from '../../components/popup-view.tsx';
import { WithState } from '../../components/with-state.tsx';

// Other pages and the worker load this file for its parts (wxt.config.ts): they have no such place, or no document.
const root = globalThis.document?.getElementById('popup');
if (root) {
  render(
    <WithState followed={followState()}>{(state) => <PopupView {...state} />}</WithState>,
    root,
  );
}
