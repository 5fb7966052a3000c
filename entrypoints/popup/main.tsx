import { render } from 'preact';
import './style.css';
import { followState } from '../../components/follow-state.ts';
import { PopupView } from '../../components/popup-view.tsx';
import { WithState } from '../../components/with-state.tsx';

const root = document.getElementById('app');
if (root !== null) {
  render(
    <WithState followed={followState()}>{(state) => <PopupView {...state} />}</WithState>,
    root,
  );
}
