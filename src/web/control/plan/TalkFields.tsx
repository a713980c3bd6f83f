import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { t } from '../../state/words';
import { Field } from '../Field';
import { PictureAdder } from './PictureAdder';
import { PictureList } from './PictureList';
import type { Fields } from './PlanForm';
import { pictureLines } from './pages';
import type { Shelf } from './shelf';
import { writeInto } from './writeInto';

/** The pages of a talk: their text, and the pictures in it. */
export function TalkFields({ draft, change, shelf }: Fields & { shelf: Shelf }) {
  const field = useRef<HTMLTextAreaElement>(null);
  const cursor = useSignal(0);
  const hint = t('control.pagesHint');
  const pictures = pictureLines({ text: draft.pages, pictures: draft.pictures });
  useLayoutEffect(() => {
    if (field.current) {
      writeInto(field.current, draft.pages);
    }
  }, [draft.pages]);

  return (
    <>
      <Field
        id="plan-pages"
        label={t('control.pages')}
        hint={pictures.length === 0 ? hint : `${hint} ${t('control.picturesHint')}`}
      >
        <textarea
          id="plan-pages"
          class="input"
          rows={10}
          ref={field}
          aria-describedby="plan-pages-hint"
          onInput={(event) => change({ pages: event.currentTarget.value })}
          onBlur={(event) => {
            cursor.value = event.currentTarget.selectionStart;
          }}
        />
      </Field>
      <section class="field pictures" aria-label={t('control.pictures')}>
        {pictures.length > 0 && <PictureList draft={draft} change={change} shelf={shelf} />}
        <PictureAdder draft={draft} change={change} shelf={shelf} cursor={cursor} />
      </section>
    </>
  );
}
