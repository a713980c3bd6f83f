import { useId } from 'preact/hooks';
import type { MetaphorCard } from '../../state/entities';
import { picksOf, shownPick } from '../../state/learning';
import { t } from '../../state/words';
import { announce } from '../../ui/announce';
import { CardDrawing } from '../../ui/learning/CardDrawing';
import { buzz } from '../device';
import { useSession } from '../useSession';
import { SavedMark } from './SavedMark';

type Props = { checkIn: string; cards: readonly MetaphorCard[]; open: boolean };

/** The cards of a check-in, to pick one of; a tap sends at once. */
export function CardChoice({ checkIn, cards, open }: Props) {
  const group = useId();
  const session = useSession();
  const picked = shownPick(session.own.value, session.pending.value, checkIn);
  const pick = async (card: number) => {
    buzz();
    const sent = await session.send({ kind: 'pickCard', checkIn, card });
    if (!('refused' in sent)) {
      announce(t('phone.saved'));
    }
  };
  return (
    <fieldset class="answers metaphors">
      <legend>{t('learn.card.pick')}</legend>
      {cards.map((card, at) => (
        <label key={at} class="answer metaphor">
          <input type="radio" name={group} disabled={!open} checked={picked.value === at} onChange={() => pick(at)} />
          <CardDrawing picture={card.picture} />
          <span class="said">
            <strong>{card.title}</strong>
            {card.text && <span class="hint">{card.text}</span>}
            <span class="hint">{t('learn.card.count', { count: picksOf(session.shared.value, at) })}</span>
          </span>
        </label>
      ))}
      <div class="outcome">
        {picked.value !== undefined && <SavedMark saved={picked.saved} words={t('learn.card.picked')} />}
      </div>
    </fieldset>
  );
}
