import type { ReportMatrix as Matrix, ReportWeighed } from '../state/entities';
import { t } from '../state/words';
import { Fair } from '../ui/Fair';
import { Heading } from './Heading';

/** Feasible × affordable: what goes on, and what is kept for later. */
export function ReportMatrix({ matrix }: { matrix: Matrix }) {
  const { feasible, affordable, fair, ideas } = matrix;
  return (
    <section>
      <Heading kind="matrix" question={matrix.question} />
      <p class="soft">
        {t('report.matrixLine', { count: fair.people, options: t('ui.ideas', { count: matrix.options }) })}{' '}
        {t('ui.matrix.lines', { feasible, affordable })}
      </p>
      {matrix.phase === 'revealed' ? (
        <>
          <Part
            title={t('ui.matrix.goesOn')}
            none={t('ui.matrix.nothingOn')}
            ideas={ideas.filter((one) => one.goesOn)}
          />
          <Part title={t('ui.matrix.notYet')} none={t('ui.matrix.allOn')} ideas={ideas.filter((one) => !one.goesOn)} />
          <Fair fair={fair} order="sums" />
          <p class="soft">{t('ui.matrix.spread')}</p>
        </>
      ) : (
        <p class="soft">{t('report.pollNotRevealed')}</p>
      )}
    </section>
  );
}

function Part({ title, none, ideas }: { title: string; none: string; ideas: readonly ReportWeighed[] }) {
  return (
    <>
      <h3>{title}</h3>
      {ideas.length === 0 ? (
        <p class="soft">{none}</p>
      ) : (
        <table class="answers weighed">
          <thead>
            <tr>
              <th scope="col">{t('report.idea')}</th>
              <th scope="col" class="number">
                {t('ui.feasible')}
              </th>
              <th scope="col" class="number">
                {t('ui.affordable')}
              </th>
              <th scope="col" class="number">
                {t('report.people')}
              </th>
            </tr>
          </thead>
          <tbody>
            {ideas.map((idea) => (
              <Row key={idea.text} idea={idea} />
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}

/** So many are too few to go by. */
const few = 3;

function Row({ idea }: { idea: ReportWeighed }) {
  const { feasible, affordable, people } = idea;
  const careful = [
    ...(idea.differs ? [t('ui.matrix.differs')] : []),
    ...(people > 0 && people < few ? [t('ui.matrix.few', { count: people })] : []),
  ];
  return (
    <tr>
      <th scope="row">
        {idea.text}
        {careful.length > 0 && <span class="kind">{careful.join(' · ')}</span>}
      </th>
      <Axis figures={feasible} />
      <Axis figures={affordable} />
      <td class="number">{people}</td>
    </tr>
  );
}

function Axis({ figures }: { figures: ReportWeighed['feasible'] }) {
  return (
    <td class="number">
      {number(figures?.mean)}
      {figures && <span class="kind">{t('report.spreadOf', { spread: number(figures.spread) })}</span>}
    </td>
  );
}

function number(value: number | undefined): string {
  return value === undefined ? '–' : value.toLocaleString(document.documentElement.lang, { minimumFractionDigits: 1 });
}
