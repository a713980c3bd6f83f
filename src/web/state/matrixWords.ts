import type { WeighedEntity } from './entities';
import { fewPeople } from './matrix';
import { t } from './words';

/** What an idea came to, in words: both axes, how many people, and what to be careful with. */
export function figuresSaid({ f, a, n }: Pick<WeighedEntity, 'f' | 'a' | 'n'>): string[] {
  return [axisSaid(t('ui.feasible'), f), axisSaid(t('ui.affordable'), a), peopleSaid(n)];
}

export function peopleSaid(count: number): string {
  return count === 0 ? t('ui.matrix.nobody') : t(count < fewPeople ? 'ui.matrix.few' : 'ui.matrix.people', { count });
}

function axisSaid(axis: string, figures: WeighedEntity['f']): string {
  return figures
    ? t('ui.matrix.axis', { axis, mean: figures.mean, spread: figures.spread })
    : t('ui.matrix.unrated', { axis });
}
