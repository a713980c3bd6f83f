import { useState } from 'preact/hooks';
import { draftOf, rememberDraft } from '../../state/memory';
import { roomBoardOf } from '../../state/roomMemory';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { useSession } from '../useSession';

/** What somebody was still typing as the room closed: nobody else has it, so it stays until it is taken away. */
export function Unsent() {
  const { code } = useSession();
  const board = roomBoardOf(code);
  const [text, setText] = useState(() => (board === undefined ? '' : draftOf(code, board).trim()));
  const forget = () => {
    rememberDraft(code, board ?? '', '');
    setText('');
  };
  return text === '' ? null : (
    <section class="stray">
      <h2>{t('kinds.unsentText')}</h2>
      <div class="slip">
        <p class="text">{text}</p>
        <p class="hint">{t('kinds.unsentHint')}</p>
        <div class="tools">
          <Button onClick={forget}>{t('phone.forget')}</Button>
        </div>
      </div>
    </section>
  );
}
