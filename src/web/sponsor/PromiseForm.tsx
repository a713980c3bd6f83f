import { useSignal } from '@preact/signals';
import type { PromiseOf } from '../state/entities';
import { t } from '../state/words';
import { Button } from '../ui/Button';

type Said = { of: PromiseOf; text: string; due?: string };

type Props = {
  id: string;
  submit: string;
  promise?: Said;
  onSave: (said: Said) => Promise<boolean>;
  onClose: () => void;
};

const kinds: readonly PromiseOf[] = ['time', 'budget', 'answer', 'other'];

/** What is promised, in words, and by which day. What is refused stays in the form. */
export function PromiseForm({ id, submit, promise, onSave, onClose }: Props) {
  const of = useSignal<PromiseOf>(promise?.of ?? 'time');
  const text = useSignal(promise?.text ?? '');
  const due = useSignal(promise?.due ?? '');
  const save = async (event: Event) => {
    event.preventDefault();
    if (await onSave({ of: of.value, text: text.value, ...(due.value ? { due: due.value } : {}) })) {
      onClose();
    }
  };
  return (
    <form class="promise-form" onSubmit={save}>
      <fieldset class="choices">
        <legend>{t('sponsor.what')}</legend>
        {kinds.map((kind) => (
          <label key={kind}>
            <input type="radio" name={`of-${id}`} checked={of.value === kind} onChange={() => (of.value = kind)} />
            {t(`learning.promiseOf.${kind}`)}
          </label>
        ))}
      </fieldset>
      <div class="field">
        <label for={`text-${id}`}>{t('sponsor.text')}</label>
        <textarea
          id={`text-${id}`}
          class="input"
          rows={2}
          required
          value={text.value}
          onInput={(event) => (text.value = event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for={`due-${id}`}>{t('sponsor.due')}</label>
        <input
          id={`due-${id}`}
          class="input"
          type="date"
          required={of.value === 'answer'}
          value={due.value}
          aria-describedby={`due-hint-${id}`}
          onInput={(event) => (due.value = event.currentTarget.value)}
        />
        <p id={`due-hint-${id}`} class="hint">
          {t('sponsor.dueHint')}
        </p>
      </div>
      <div class="buttons">
        <Button kind="primary" type="submit">
          {submit}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {t('sponsor.cancel')}
        </Button>
      </div>
    </form>
  );
}
