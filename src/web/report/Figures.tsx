import type { ReportFigures } from '../state/reports';
import { t } from '../state/words';
import type { PartProps } from './parts';

/** The headline numbers, and who ran the steps. Over several boards or votes, the most that one of them drew: people are
 * not counted twice. */
export function Figures({ report }: PartProps) {
  return report.figures ? <Numbers report={report} of={report.figures} /> : null;
}

function Numbers({ report, of }: { report: PartProps['report']; of: ReportFigures }) {
  const { people, contributed, ideas, dots, points, projects } = of;
  const boards = report.boards.filter((board) => board.kind === 'ideas'); // Rooms' too; what they sent on is not counted twice.
  const posted = Math.max(0, ...boards.map((board) => board.posted));
  const voters = Math.max(
    0,
    ...report.ballots.map((vote) => vote.voters),
    ...report.ratings.map((rating) => rating.people),
  );
  const share = people === 0 ? 0 : Math.floor((100 * contributed) / people);
  const figures: readonly [number, string, boolean?][] = [
    [people, t('report.joined', { count: people }), true],
    [ideas, t('report.ideas', { count: ideas }), true],
    [dots, t('report.dots', { count: dots })],
    [points, t('report.points', { count: points })],
    [projects, t('report.projects', { count: projects })],
    [posted, t('report.posted', { count: posted }), true],
    [voters, t('report.voters', { count: voters }), true],
  ];
  return (
    <>
      <dl class="figures">
        {figures
          .filter(([number, , always]) => always || number > 0)
          .map(([number, label]) => (
            <Figure key={label} label={label} value={`${number}`} />
          ))}
        {people > 0 && <Figure label={t('report.contributed')} value={t('report.percent', { percent: share })} />}
      </dl>
      {report.conducted && <p class="soft">{ranBy(report.conducted)}</p>}
    </>
  );
}

function Figure({ label, value }: { label: string; value: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** Who ran how many steps. */
function ranBy({ external, mixed, own }: NonNullable<PartProps['report']['conducted']>): string {
  const said = [
    ...(own > 0 ? [t('report.ranOwn', { count: own })] : []),
    ...(mixed > 0 ? [t('report.ranMixed', { count: mixed })] : []),
    ...(external > 0 ? [t('report.ranExternal', { count: external })] : []),
  ];
  return t('report.ran', { said: said.join(', ') });
}
