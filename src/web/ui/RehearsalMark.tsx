import './rehearsal.css';
import { t } from '../state/words';

/** Says that the people here are simulated: nothing of a rehearsal may be taken for real. */
export function RehearsalMark() {
  return <span class="rehearsal">{t('ui.rehearsal')}</span>;
}
