import { graphemes } from '../../state/graphemes';
import { t } from '../../state/words';
import { SavedMark } from './SavedMark';
import { mostOfNote, type Note } from './useNote';

/** Whether a note is saved, in words. */
export function Kept({ note }: { note: Note }) {
  switch (note.state) {
    case 'empty':
      return <p class="hint">{t('kinds.notePrivate')}</p>;
    case 'tooLong':
      return <p class="state refused">{t('kinds.notePast', { count: graphemes(note.text.trim()) - mostOfNote })}</p>;
    case 'typed':
    case 'waits':
      return <SavedMark saved={false} />;
    case 'saved':
      return <SavedMark saved={true} words={t('kinds.noteSaved')} />;
  }
}
