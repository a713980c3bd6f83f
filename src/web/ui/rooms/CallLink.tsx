import { t } from '../../state/words';

/** The video call of a room, in a tab of its own. */
export function CallLink({ call }: { call: string | undefined }) {
  return call?.startsWith('https://') ? (
    <a class="button" href={call} target="_blank" rel="noopener noreferrer">
      {t('kinds.videoCall')}
    </a>
  ) : null;
}
