import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { t, type WordKey } from '../../state/words';
import { announce } from '../../ui/announce';

/** So long a finger stays on it. */
const holdMs = 600;

/** So long a first press waits for the second. */
const armedMs = 4_000;

type Props = {
  class?: string;
  hold: boolean;
  /** Whether there is little room to say how. */
  small?: boolean;
  onDone: () => void;
  children: ComponentChildren;
};

/** A button that a pocket cannot press: held, or pressed twice with a moment between, as keyboards and screen readers do.
 * Where nothing is to be held it is a button like others. */
export function HoldButton({ class: looks = '', hold, small, onDone, children }: Props) {
  const [held, setHeld] = useState(false);
  const [armed, setArmed] = useState<number | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const did = useRef(false);
  const letGo = () => {
    clearTimeout(timer.current);
    setHeld(false);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    const off = armed === undefined ? undefined : setTimeout(() => setArmed(undefined), armedMs);
    return () => clearTimeout(off);
  }, [armed]);

  const down = (event: PointerEvent) => {
    did.current = false;
    if (hold && event.isPrimary && event.button === 0) {
      clearTimeout(timer.current);
      setHeld(true);
      timer.current = setTimeout(() => {
        did.current = true;
        setHeld(false);
        setArmed(undefined);
        navigator.vibrate?.(20);
        onDone();
      }, holdMs);
    }
  };
  const press = (event: MouseEvent) => {
    letGo();
    if (did.current) {
      did.current = false; // This press has done it already.
    } else if (!hold) {
      if (event.detail < 2) {
        onDone();
      }
    } else if (armed !== undefined && performance.now() - armed >= holdMs) {
      setArmed(undefined);
      onDone();
    } else if (armed === undefined) {
      setArmed(performance.now());
      announce(t('control.remote.again'));
    }
  };

  return (
    <button
      type="button"
      class={`button ${looks}${hold ? ' holds' : ''}${held ? ' held' : ''}`}
      onPointerDown={down}
      onPointerUp={() => clearTimeout(timer.current)}
      onPointerLeave={letGo}
      onPointerCancel={letGo}
      onContextMenu={(event) => event.preventDefault()}
      onClick={press}
      aria-description={hold && small ? t('control.remote.hold') : undefined}
    >
      <span>{children}</span>
      {hold && <span class="how">{t(wordOf(armed !== undefined, small))}</span>}
    </button>
  );
}

function wordOf(armed: boolean, small = false): WordKey {
  return small
    ? armed
      ? 'control.remote.againShort'
      : 'control.remote.holdShort'
    : armed
      ? 'control.remote.again'
      : 'control.remote.hold';
}
