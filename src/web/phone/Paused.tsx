import { useEffect } from 'preact/hooks';
import { t } from '../state/words';
import { announce } from '../ui/announce';
import { Notice } from '../ui/Notice';

/** Everything stands still: the task stays in sight, and what was typed in it. */
export function Paused() {
  useEffect(() => {
    announce(t('ui.allPaused'));
    return () => announce(t('ui.goesOn'));
  }, []);
  return (
    <Notice kind="waiting">
      <h1>{t('ui.allPaused')}</h1>
      <p>{t('phone.pausedHint')}</p>
    </Notice>
  );
}
