import { type ReadonlySignal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { Choices } from '../Choices';
import type { Fields } from './PlanForm';
import type { Shelf } from './shelf';
import { useAdding } from './useAdding';

type Props = Fields & { shelf: Shelf; cursor: ReadonlySignal<number> };

/** Takes pictures from this device into the talk, and says how far it is. */
export function PictureAdder({ draft, change, shelf, cursor }: Props) {
  const { progress, failures, add } = useAdding({ draft, change, shelf });
  const place = useSignal<'end' | 'cursor'>('end');
  const input = useRef<HTMLInputElement>(null);
  const take = (field: HTMLInputElement) => {
    const files = [...(field.files ?? [])];
    field.value = ''; // The same file can be chosen again.
    if (files.length > 0) {
      void add(files, place.value === 'end' || draft.pages.trim() === '' ? 'end' : { cursor: cursor.value });
    }
  };

  return (
    <>
      {draft.pages.trim() !== '' && (
        <Choices
          name="plan-pictures-come"
          legend={t('control.picturesCome')}
          choices={[
            { value: 'end', label: t('control.picturesAtEnd') },
            { value: 'cursor', label: t('control.atTheCursor') },
          ]}
          chosen={place.value}
          onChoose={(chosen) => {
            place.value = chosen;
          }}
        />
      )}
      <input ref={input} type="file" accept="image/*" multiple hidden onChange={(event) => take(event.currentTarget)} />
      <Button disabled={draft.adding} describedBy="plan-pictures-hint" onClick={() => input.current?.click()}>
        {t('control.addPictures')}
      </Button>
      <p class="hint" id="plan-pictures-hint">
        {t('control.addPicturesHint')}
      </p>
      <p class="progress" role="status">
        {progress}
      </p>
      <ul class="trouble" role="alert">
        {failures.map((sentence, at) => (
          <li key={at}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
