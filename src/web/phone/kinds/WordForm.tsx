import { useState } from 'preact/hooks';
import { graphemes } from '../../state/graphemes';
import { t, why } from '../../state/words';
import { announce } from '../../ui/announce';
import { Button } from '../../ui/Button';
import { Counter } from '../Counter';
import { buzz } from '../device';
import { useSession } from '../useSession';

/** As the server has it. */
export const mostOfWord = 30;

type Props = { checkIn: string; draft: string; setDraft: (text: string) => void };

/** Where the one word is typed. */
export function WordForm({ checkIn, draft, setDraft }: Props) {
  const session = useSession();
  const [empty, setEmpty] = useState(false);
  const tooLong = graphemes(draft.trim()) > mostOfWord;
  const send = async (event: Event) => {
    event.preventDefault();
    const text = draft.trim();
    setEmpty(text === '');
    if (text === '' || tooLong) {
      return;
    }

    setDraft('');
    buzz();
    const sent = await session.send({ kind: 'sendIdea', board: checkIn, text });
    announce('refused' in sent ? t('phone.refused', { why: why(sent.refused) }) : t('kinds.word.sent'));
  };
  const type = (text: string) => {
    setEmpty(false);
    setDraft(text);
  };
  return (
    <form class="card composer" onSubmit={send}>
      <div class="field">
        <div class="above-box">
          <label for="word">{t('kinds.word.yours')}</label>
          <Counter text={draft} most={mostOfWord} />
        </div>
        <input
          id="word"
          class="input"
          value={draft}
          autocomplete="off"
          enterkeyhint="send"
          aria-invalid={empty}
          aria-describedby={empty ? 'word-hint' : undefined}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </div>
      {empty && (
        <p id="word-hint" class="hint">
          {t('kinds.word.empty')}
        </p>
      )}
      <Button kind="primary" type="submit" class="wide" disabled={tooLong}>
        {t('kinds.word.send')}
      </Button>
    </form>
  );
}
