import { useState } from 'preact/hooks';
import { graphemes } from '../../state/graphemes';
import { draftOf, rememberDraft } from '../../state/memory';
import { shownPledge } from '../../state/thanks';
import { t, why } from '../../state/words';
import { announce } from '../../ui/announce';
import { Button } from '../../ui/Button';
import { Counter, mostCharacters } from '../Counter';
import { buzz } from '../device';
import { useSession } from '../useSession';
import { SavedMark } from './SavedMark';

/** What one promises oneself: nobody else is shown it. */
export function PledgeCard() {
  const session = useSession();
  const [typed, setTyped] = useState<string | undefined>(() => draftOf(session.code, 'pledge') || undefined);
  const stored = shownPledge(session.own.value, session.pending.value);
  const text = typed ?? stored.value;
  const isStored = text.trim() === stored.value.trim();
  const type = (now: string | undefined) => {
    rememberDraft(session.code, 'pledge', now ?? '');
    setTyped(now);
  };
  const keep = async (event: Event) => {
    event.preventDefault();
    if (isStored || graphemes(text.trim()) > mostCharacters) {
      return;
    }

    buzz();
    const kept = text.trim();
    const sent = await session.send({ kind: 'keepPledge', ...(kept === '' ? {} : { text: kept }) });
    if ('refused' in sent) {
      announce(t('phone.refused', { why: why(sent.refused) }));
    } else {
      type(undefined);
      announce(t('keepsake.pledge.kept'));
    }
  };
  return (
    <form class="card composer" onSubmit={keep}>
      <div class="field">
        <div class="above-box">
          <label for="pledge">{t('keepsake.pledge.label')}</label>
          <Counter text={text} />
        </div>
        <textarea
          id="pledge"
          class="input"
          rows={2}
          value={text}
          aria-describedby="pledge-hint"
          onInput={(event) => type(event.currentTarget.value)}
        />
        <div id="pledge-hint">
          {isStored && text !== '' ? (
            <SavedMark saved={stored.saved} words={t('keepsake.pledge.kept')} />
          ) : (
            <p class="hint">{t('keepsake.pledge.hint')}</p>
          )}
        </div>
      </div>
      <Button type="submit" class="wide" disabled={isStored || graphemes(text.trim()) > mostCharacters}>
        {t('keepsake.pledge.keep')}
      </Button>
    </form>
  );
}
