import type { FairEntity } from '../state/entities';
import { t } from '../state/words';

type Props = { fair: FairEntity | undefined; order?: 'places' | 'sums' };

/** How a result came about, in words: who took part, how often an idea was shown, and how equals stand. */
export function Fair({ fair, order = 'places' }: Props) {
  return fair ? (
    <ul class="fair hint" aria-label={t('ui.fair.title')}>
      {fairLines(fair, order).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  ) : null;
}

export function fairLines(fair: FairEntity, order: 'places' | 'sums'): string[] {
  const { people, paper } = fair;
  return [
    paper === undefined ? t('ui.fair.people', { count: people }) : t('ui.fair.andPaper', { count: people, paper }),
    shownLine(fair),
    t(order === 'places' ? 'ui.fair.ties' : 'ui.fair.sums'),
  ];
}

function shownLine({ least, most }: FairEntity): string {
  if (least === undefined || most === undefined) {
    return t('ui.fair.everybody');
  }
  return least === most ? t('ui.fair.times', { count: most }) : t('ui.fair.between', { least, most });
}
