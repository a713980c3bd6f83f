import { Coming } from './Coming';
import { latePhotos } from './latePart';
import type { PhotoTask } from './photos/Photos';
import { useLate } from './useLate';

/** A photo, or what one does with it. Its code comes later than the page. */
export function LatePhoto(task: PhotoTask) {
  const Photos = useLate(latePhotos, true);
  return Photos ? <Photos {...task} /> : <Coming late={latePhotos} />;
}
