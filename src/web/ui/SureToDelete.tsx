import { useSignal } from '@preact/signals';
import type { Refusal } from '../state/entities';
import { t, why } from '../state/words';
import { Button } from './Button';

type Props = {
  /** What is to be typed: nobody deletes by a slip of the finger. */
  typed: string;
  label: string;
  button: string;
  /** Why it was not done; nothing when it was. */
  onDelete: () => Promise<Refusal | undefined>;
  onCancel: () => void;
};

/** What cannot be undone is done only by who types what it is about. */
export function SureToDelete({ typed, label, button, onDelete, onCancel }: Props) {
  const text = useSignal('');
  const said = useSignal('');
  const busy = useSignal(false);
  const isSame = text.value.trim().toLowerCase() === typed.trim().toLowerCase();
  const remove = async (event: Event) => {
    event.preventDefault();
    if (!isSame || busy.value) {
      return;
    }
    busy.value = true;
    said.value = '';
    const refusal = await onDelete();
    busy.value = false;
    said.value = refusal ? why(refusal) : '';
  };
  return (
    <form class="sure" onSubmit={remove}>
      <label for="sure-to-delete">{label}</label>
      <input
        id="sure-to-delete"
        class="input"
        type="text"
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={text.value}
        onInput={(event) => (text.value = event.currentTarget.value)}
      />
      <div class="buttons">
        <Button onClick={onCancel}>{t('ui.cancel')}</Button>
        <Button kind="danger" type="submit" disabled={!isSame || busy.value}>
          {button}
        </Button>
      </div>
      <p class="hint" role="status">
        {said.value}
      </p>
    </form>
  );
}
