import { useEffect } from 'preact/hooks';
import { t } from '../state/words';
import { fetchLatePhotos, latePhotos } from './latePhotos';
import type { PhotoTask } from './photos/Photos';
import { useSession } from './useSession';

/** A photo, or what one does with it. Its code comes later than the page. */
export function LatePhoto(task: PhotoTask) {
  const live = useSession().status.value.kind === 'live';
  useEffect(() => void (live && fetchLatePhotos()), [live]);
  const Photos = latePhotos.value;
  return Photos && Photos !== 'failed' ? (
    <Photos {...task} />
  ) : (
    <p class="hint">{t(Photos === 'failed' ? 'ui.offline' : 'ui.loading')}</p>
  );
}
