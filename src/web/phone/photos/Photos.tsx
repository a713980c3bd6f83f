import './photos.css';
import words from 'words:photo';
import type { ShownEntity } from '../../state/entities';
import { needWords } from '../../state/words';
import type { Writing } from '../writing';
import { LinesForm } from './LinesForm';
import { PhotoForm } from './PhotoForm';
import { ShownPhoto } from './ShownPhoto';
import { Thumb } from './Thumb';

/** With their words. */
export const photos = needWords(words).then(() => Photos);

/** What can be done with a photo. */
export type PhotoTask =
  | { task: 'send'; file: File; writing: Writing<'phone.idea'>; onClose: () => void }
  | { task: 'see'; picture: string; text: string }
  | { task: 'type'; photo: string }
  | { task: 'shown'; shown: ShownEntity };

/** Photos on a phone: to take and send, to look at, to type from. */
export function Photos(task: PhotoTask) {
  switch (task.task) {
    case 'send':
      return <PhotoForm {...task} />;
    case 'see':
      return <Thumb {...task} />;
    case 'type':
      return <LinesForm photo={task.photo} />;
    case 'shown':
      return <ShownPhoto key={task.shown.idea} shown={task.shown} />;
  }
}
