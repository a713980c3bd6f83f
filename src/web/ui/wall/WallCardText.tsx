import type { WallCard, WallSort } from '../../state/wall';
import { t } from '../../state/words';
import { dayText } from '../dayText';

/** What stands on a card of the wall: on the big screen, on phones and on the facilitator screen alike. */
export function WallCardText({ card }: { card: WallCard }) {
  switch (card.kind) {
    case 'project':
      return <ProjectText card={card} />;
    case 'hard':
      return (
        <>
          <p class="figures">
            {t('results.figures', { before: card.before, after: card.after })}
            {card.unit && <span> {card.unit}</span>}
          </p>
          <p class="text">{card.indicator}</p>
          <p class="about">{card.title}</p>
        </>
      );
    case 'soft':
      return (
        <>
          {card.quote && <blockquote class="text">{t('results.quote', { text: card.quote })}</blockquote>}
          {!card.quote && <p class="text">{card.story ?? card.behaviour}</p>}
          <p class="about">{card.title}</p>
        </>
      );
    case 'promise': {
      const due = card.due && t('results.by', { day: dayText(card.due) });
      return <PromiseText card={card} about={[due, card.by, card.title]} />;
    }
    case 'kept':
      return <PromiseText card={card} about={[card.title]} />;
  }
}

type Promised = Extract<WallCard, { kind: 'promise' | 'kept' }>;

function PromiseText({ card, about }: { card: Promised; about: (string | undefined)[] }) {
  return (
    <>
      <p class="text">{card.text}</p>
      <p class="about">{[t(`learning.promiseOf.${card.of}`), ...about].filter(Boolean).join(' · ')}</p>
    </>
  );
}

function ProjectText({ card: { title, ideas, goals } }: { card: Extract<WallCard, { kind: 'project' }> }) {
  return (
    <>
      <h3 class="text">{title}</h3>
      {goals && (
        <dl>
          <dt>{t('results.perform')}</dt>
          <dd>{t('results.goal', { from: goals.from, to: goals.to, by: dayText(goals.by) })}</dd>
          <dt>{t('results.learn')}</dt>
          <dd>{goals.learn}</dd>
        </dl>
      )}
      {ideas > 0 && <p class="about">{t('results.fromIdeas', { count: ideas })}</p>}
    </>
  );
}

/** What a wall full of cards of one sort is called, in words. */
export function wallHeading(sort: WallSort): string {
  return t(`results.sorts.${sort}`);
}

/** "412 ideas · 3 projects · 5 promises". */
export function wallTotals(ideas: number, cards: readonly WallCard[]): string {
  const count = (kind: WallCard['kind']) => cards.filter((card) => card.kind === kind && !card.hidden).length;
  const [projects, promises] = [count('project'), count('promise')];
  return [
    t('ui.ideas', { count: ideas }),
    ...(projects > 0 ? [t('results.projects', { count: projects })] : []),
    ...(promises > 0 ? [t('results.promises', { count: promises })] : []),
  ].join(' · ');
}
