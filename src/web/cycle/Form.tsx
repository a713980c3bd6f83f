import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

/** A short form that says what went wrong beside its button; what was typed stays until it was taken. */
export function Form(props: {
  submit: string;
  label?: string;
  children: ComponentChildren;
  /** Does it; why not, in words, or nothing. */
  onSubmit: () => Promise<string>;
}) {
  const trouble = useSignal('');
  const busy = useSignal(false);
  const send = async (event: Event) => {
    event.preventDefault();
    if (!busy.value) {
      busy.value = true;
      trouble.value = await props.onSubmit();
      busy.value = false;
    }
  };

  return (
    <form class="form" onSubmit={send} noValidate aria-label={props.label}>
      {props.children}
      <div role="alert">{trouble.value && <Notice kind="trouble">{trouble.value}</Notice>}</div>
      <Button type="submit" disabled={busy.value}>
        {props.submit}
      </Button>
    </form>
  );
}
