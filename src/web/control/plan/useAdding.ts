import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { drawn } from '../../pictures/drawn';
import { t, why } from '../../state/words';
import type { Fields } from './PlanForm';
import { mostPages, pagesIn } from './pages';
import { type Place, withPicture } from './pictureLines';
import type { Shelf } from './shelf';

/** Brings pictures into a talk, one after the other. What does not come in is said, and the others go on. */
export function useAdding({ draft, change, shelf }: Fields & { shelf: Shelf }) {
  const progress = useSignal('');
  const failures = useSignal<readonly string[]>([]);
  const gone = useRef(false);
  useEffect(
    () => () => {
      gone.current = true;
    },
    [],
  );
  const fail = (sentence: string) => {
    failures.value = [...failures.value, sentence];
  };

  const add = async (files: readonly File[], first: Place) => {
    const room = mostPages - pagesIn({ text: draft.pages, pictures: draft.pictures }).length;
    const taken = files.slice(0, Math.max(0, room));
    let place = first;
    let added = 0;
    failures.value = [];
    change({ adding: true });
    for (const [at, file] of taken.entries()) {
      progress.value = t('control.pictureAdding', { at: at + 1, count: taken.length });
      const picture = await drawn(file);
      const kept = picture ? await shelf.keep(picture) : { refused: { code: 'badPicture' as const } };
      if (gone.current) {
        return;
      }

      if ('refused' in kept) {
        fail(t('control.pictureFailed', { name: file.name, why: why(kept.refused) }));
      } else {
        added++;
        change(({ pages, pictures }) => {
          const more = withPicture({ text: pages, pictures }, kept.ok.key, place);
          place = { after: more.pictures.length };
          return { pages: more.text, pictures: more.pictures };
        });
      }
    }

    if (taken.length < files.length) {
      fail(t('control.picturesLeftOut', { most: mostPages, count: files.length - taken.length }));
    }
    progress.value = added === 0 ? '' : t('control.picturesAdded', { count: added });
    change({ adding: false });
  };

  return { progress: progress.value, failures: failures.value, add };
}
