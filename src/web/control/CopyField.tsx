import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { copied } from '../state/clipboard';
import { t } from '../state/words';
import { Button } from '../ui/Button';

/** A text to take along: it can be selected by hand where the browser has no clipboard. */
export function CopyField(props: { id: string; label: string; hint?: string; text: string }) {
  const field = useRef<HTMLInputElement>(null);
  const said = useSignal('');
  const copy = async () => {
    field.current?.select();
    said.value = (await copied(props.text)) ? t('control.copied') : t('control.copyByHand');
  };

  return (
    <div class="copy">
      <label for={props.id}>{props.label}</label>
      <div class="field-and-button">
        <input
          id={props.id}
          class="input"
          ref={field}
          readOnly
          value={props.text}
          aria-describedby={props.hint ? `${props.id}-hint` : undefined}
          onFocus={(event) => event.currentTarget.select()}
        />
        <Button onClick={copy} label={t('control.copyOf', { what: props.label })}>
          {t('control.copy')}
        </Button>
      </div>
      {props.hint && (
        <p class="hint" id={`${props.id}-hint`}>
          {props.hint}
        </p>
      )}
      <p class="hint" role="status">
        {said.value}
      </p>
    </div>
  );
}
