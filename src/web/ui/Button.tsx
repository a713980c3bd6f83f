import type { ComponentChildren } from 'preact';

type Props = {
  children: ComponentChildren;
  /** At most one primary button per screen: its words say what happens. */
  kind?: 'primary' | 'plain' | 'quiet' | 'danger';
  type?: 'button' | 'submit';
  onClick?: (event: MouseEvent) => void;
  /** Not possible now; the button keeps the focus, and the page says why. */
  disabled?: boolean;
  pressed?: boolean;
  /** The accessible name, where the words in it are not enough; begins with those words. */
  label?: string;
  /** The id of the element that says more: why it is disabled, for example. */
  describedBy?: string;
  class?: string;
};

/** A button. Disabled ones stay in the tab order, so that nobody loses their place. */
export function Button(props: Props) {
  const stop = (event: MouseEvent) => {
    if (props.disabled) {
      event.preventDefault();
    } else {
      props.onClick?.(event);
    }
  };
  return (
    <button
      type={props.type ?? 'button'}
      class={`button ${props.kind ?? 'plain'} ${props.class ?? ''}`}
      aria-disabled={props.disabled ? 'true' : undefined}
      aria-pressed={props.pressed === undefined ? undefined : props.pressed ? 'true' : 'false'}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      onClick={stop}
    >
      {props.children}
    </button>
  );
}
