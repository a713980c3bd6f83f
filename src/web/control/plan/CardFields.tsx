import type { MetaphorCard } from '../../state/entities';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { CardDrawing } from '../../ui/learning/CardDrawing';
import { packs } from '../packs';
import type { Fields } from './PlanForm';
import { TextField } from './TextField';

/** As the server takes them. */
const mostCards = 8;

/** The cards of a check-in: the ready ones, and those that the organisation makes up itself. */
export function CardFields({ draft, change }: Fields) {
  const cards = draft.metaphors;
  const put = (at: number, card: Partial<MetaphorCard>) =>
    change({ metaphors: cards.map((old, place) => (place === at ? { ...old, ...card } : old)) });
  const fill = async () => {
    const ready = (await packs()).cards;
    change({ metaphors: [...ready, { title: '', picture: 'frame' }] });
  };

  return (
    <fieldset class="field cards-of">
      <legend>{t('control.cards')}</legend>
      {cards.map((card, at) => (
        <div key={at} class="card-fields">
          <CardDrawing picture={card.picture} />
          <TextField
            id={`plan-card-${at}`}
            label={t('control.cardTitle', { count: at + 1 })}
            value={card.title}
            most={40}
            onInput={(title) => put(at, { title })}
          />
          <TextField
            id={`plan-card-text-${at}`}
            label={t('control.cardText')}
            value={card.text ?? ''}
            most={200}
            onInput={(text) => put(at, { text })}
          />
          <Button
            kind="quiet"
            label={t('control.removeCard', { count: at + 1 })}
            onClick={() => change({ metaphors: cards.filter((_, place) => place !== at) })}
          >
            {t('control.remove')}
          </Button>
        </div>
      ))}
      <div class="buttons">
        {cards.length === 0 && (
          <Button describedBy="cards-hint" onClick={fill}>
            {t('control.sets.cards')}
          </Button>
        )}
        {cards.length > 0 && cards.length < mostCards && (
          <Button onClick={() => change({ metaphors: [...cards, { title: '', picture: 'frame' }] })}>
            {t('control.addCard')}
          </Button>
        )}
      </div>
      <p id="cards-hint" class="hint">
        {t('control.sets.cardsHint')}
      </p>
    </fieldset>
  );
}
