import { render } from 'preact';
import '../../components/tokens.css';
import '../../components/state.css';
import '../../components/popup.css';
import { PopupView } from '../../components/popup-view.tsx';
import { WithState } from '../../components/with-state.tsx';

const root = document.getElementById('app');
if (root !== null) {
  render(<WithState>{(state) => <PopupView {...state} />}</WithState>, root);
}
