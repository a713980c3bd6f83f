import { strayTexts } from '../state/pending';
import { t, why } from '../state/words';
import { Button } from '../ui/Button';
import { LatePhoto } from './LatePhoto';
import { useSession } from './useSession';

/** Texts that came too late for a board that is no longer on show: kept here until their author has read why. */
export function StrayTexts({ board }: { board: string | undefined }) {
  const session = useSession();
  const texts = strayTexts(session.refusals.value, session.own.value, board);
  if (texts.length === 0) {
    return null;
  }

  return (
    <section class="stray">
      <h2>{t('phone.lostTexts')}</h2>
      <ul class="slips" role="list">
        {texts.map((idea) => (
          <li key={idea.command} class="slip refused">
            {idea.picture && <LatePhoto task="see" picture={idea.picture} text={idea.text} />}
            <p class="text">{idea.picture && idea.text === '' ? t('phone.photo') : idea.text}</p>
            {idea.refusal && <p class="state refused">{why(idea.refusal)}</p>}
            <div class="tools">
              <Button onClick={() => session.forget(idea.command ?? '')}>{t('phone.forget')}</Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
