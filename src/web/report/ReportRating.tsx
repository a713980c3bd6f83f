import type { ReportRating as ReportRatingEntity } from '../state/entities';
import { scorePart, scoreText } from '../state/fairness';
import { t } from '../state/words';
import { Fair } from '../ui/Fair';
import { Bar } from './Bar';
import { Heading } from './Heading';
import { Ranked } from './Ranked';

/** One quick rating: how it was held, and every idea from the highest to the lowest score. */
export function ReportRating({ rating }: { rating: ReportRatingEntity }) {
  return (
    <section>
      <Heading kind="rating" question={rating.question} />
      <p class="soft">
        {t('report.rating.line', { options: t('ui.ideas', { count: rating.options }), cards: rating.cards })}
      </p>
      {rating.phase !== 'revealed' && <p class="soft">{t('report.rating.notRevealed')}</p>}
      {rating.results.length > 0 && (
        <>
          <p class="soft">{t('report.rating.method')}</p>
          <Ranked
            rows={rating.results.map((result, at) => (
              <li key={at}>
                <span class="place">{result.place}</span>{' '}
                <span class="text">
                  {result.text}{' '}
                  <span class="soft about">
                    {t('report.rating.about', { count: result.ratings, shown: result.shown })}
                    {result.goesOn && ` · ${t('report.rating.wentOn')}`}
                  </span>
                </span>{' '}
                <span class="got">{scoreText(100 * result.score)}</span>
                <Bar part={scorePart(100 * result.score)} />
              </li>
            ))}
          />
          <Fair fair={{ people: rating.people, least: rating.least, most: rating.most }} />
        </>
      )}
    </section>
  );
}
