import { t } from '../../state/words';
import { Icon } from '../../ui/Icon';
import { useSession } from '../useSession';

/** Whether the server has it, in words. */
export function SavedMark({ saved, words }: { saved: boolean; words?: string }) {
  const live = useSession().status.value.kind === 'live';
  return (
    <p class="state">
      <Icon name={saved ? 'check' : 'clock'} />
      {saved ? (words ?? t('phone.saved')) : live ? t('phone.unsaved') : t('phone.unsavedOffline')}
    </p>
  );
}
