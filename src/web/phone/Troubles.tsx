import { useEffect } from 'preact/hooks';
import type { Refused } from '../state/pending';
import { t, why } from '../state/words';
import { announce } from '../ui/announce';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { useSession } from './useSession';

/** Long enough to be read; the button is for those who read faster. */
const readable = 8_000;

/** What the server did not accept, and why. Texts that somebody typed stay with their idea instead. */
export function Troubles() {
  const session = useSession();
  const last = session.refusals.value.filter(({ command }) => !('text' in command)).at(-1);
  return last ? <Trouble key={last.id} refused={last} onRead={() => session.forget(last.id)} /> : null;
}

function Trouble({ refused, onRead }: { refused: Refused; onRead: () => void }) {
  const words = why(refused.refusal);
  useEffect(() => {
    announce(words);
    const timer = setTimeout(onRead, readable);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div class="trouble">
      <Notice kind="trouble">{words}</Notice>
      <Button onClick={onRead}>{t('phone.dismiss')}</Button>
    </div>
  );
}
