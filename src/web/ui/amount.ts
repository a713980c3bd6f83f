import type { VoteUnit } from '../state/entities';
import { t } from '../state/words';

/** How many dots or points, and how many of them came from paper: '12 dots, 3 of them on paper'. */
export function amount(unit: VoteUnit | undefined, count: number, onPaper = 0): string {
  const got = t(unit === 'points' ? 'ui.points' : 'ui.dots', { count });
  return onPaper > 0 ? t('ui.onPaper', { got, count: onPaper }) : got;
}
