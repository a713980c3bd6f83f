import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../state/words';
import { Button } from '../Button';

/** Milliseconds: two taps that follow sooner were meant as one. */
const double = 400;

type Props = {
  /** What the first tap says, and its accessible name where that is not enough. */
  words: string;
  label?: string;
  /** What the second tap says. */
  sure: string;
  hint?: string;
  onSure: () => void;
};

/** Something that is not done by a slip of the finger: one tap asks, another does it. */
export function TwoTaps({ words, label, sure, hint, onSure }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [askedAt, setAskedAt] = useState<number>();
  const before = useRef(askedAt);
  useEffect(() => {
    if (before.current !== askedAt) {
      before.current = askedAt;
      box.current?.querySelector('button')?.focus(); // The button that was tapped is gone.
    }
  }, [askedAt]);
  const done = () => {
    if (askedAt !== undefined && performance.now() - askedAt > double) {
      setAskedAt(undefined);
      onSure();
    }
  };
  return (
    <div ref={box} class="two-taps">
      {askedAt === undefined ? (
        <Button {...(label === undefined ? {} : { label })} onClick={() => setAskedAt(performance.now())}>
          {words}
        </Button>
      ) : (
        <>
          {hint && <p class="hint">{hint}</p>}
          <Button kind="primary" onClick={done}>
            {sure}
          </Button>
          <Button onClick={() => setAskedAt(undefined)}>{t('ui.cancel')}</Button>
        </>
      )}
    </div>
  );
}
