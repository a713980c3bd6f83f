import { useEffect, useId } from 'preact/hooks';
import type { CanvasField } from '../../../state/entities';
import { dayFields, fieldName, lineFields } from '../../../state/teams';
import { t, why } from '../../../state/words';
import { announce } from '../../../ui/announce';
import { Button } from '../../../ui/Button';
import { SavedMark } from '../SavedMark';
import { useField } from './useField';

type Props = { project: string; field: CanvasField; open: boolean };

/** One field of a canvas: saved by itself, never over the words of somebody else. */
export function FieldBox({ project, field, open }: Props) {
  const id = useId();
  const { text, type, keep, no, over, unsaved, theirs, keepMine, takeTheirs } = useField(project, field);
  const news =
    theirs !== undefined
      ? theirs === ''
        ? t('canvas.theirsEmpty')
        : t('canvas.theirs', { text: theirs })
      : no && why(no);
  useEffect(() => {
    if (news) {
      announce(news);
    }
  }, [news]);
  const common = {
    id,
    class: 'input',
    value: text,
    readOnly: !open,
    'aria-describedby': `${id}-state`,
    'aria-invalid': no !== undefined || over > 0,
    onInput: (event: { currentTarget: { value: string } }) => type(event.currentTarget.value),
    onBlur: keep,
  };
  const isDay = dayFields.includes(field);
  return (
    <div class="field">
      <label for={id}>{fieldName(field)}</label>
      {isDay ? (
        <input {...common} type="date" />
      ) : lineFields.includes(field) ? (
        <input {...common} type="text" autocomplete="off" />
      ) : (
        <textarea {...common} rows={2} />
      )}
      <div id={`${id}-state`}>
        {over > 0 && <p class="state refused">{t('canvas.long', { count: over })}</p>}
        {theirs !== undefined ? (
          <div class="theirs">
            <p>{news}</p>
            <div class="choosing">
              <Button onClick={keepMine}>{t('canvas.keepMine')}</Button>
              <Button onClick={takeTheirs}>{t('canvas.takeTheirs')}</Button>
            </div>
          </div>
        ) : no ? (
          <p class="state refused">{news}</p>
        ) : (
          unsaved && over === 0 && <SavedMark saved={false} />
        )}
      </div>
    </div>
  );
}
