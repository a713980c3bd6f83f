import type { Report, ReportBoard as ReportBoardEntity } from '../state/entities';
import { t, wordsLanguage } from '../state/words';
import { Keep } from './Keep';
import { ReportBoard } from './ReportBoard';
import { ReportCheckIn } from './ReportCheckIn';
import { ReportMatrix } from './ReportMatrix';
import { ReportPitches } from './ReportPitches';
import { ReportPoll } from './ReportPoll';
import { ReportProjects } from './ReportProjects';
import { ReportPromises } from './ReportPromises';
import { ReportQuestions } from './ReportQuestions';
import { ReportRating } from './ReportRating';
import { ReportReviews } from './ReportReviews';
import { ReportRooms } from './ReportRooms';
import { ReportSignUp } from './ReportSignUp';
import { ReportTables } from './ReportTables';
import { ReportVote } from './ReportVote';

/** What is kept of a session: figures, results, all ideas, and how they came about. */
export function ReportPage({ report, token }: { report: Report; token: string }) {
  const matrices = report.matrices ?? [];
  const selections = report.selections ?? [];
  const votes = report.ballots.length + report.ratings.length + report.polls.length;
  const held = votes + matrices.length + selections.length > 0;
  return (
    <main class="report">
      <p class="kicker">{t('report.kicker')}</p>
      <h1>{report.title}</h1>
      <p class="soft">{when(report)}</p>
      <Figures report={report} />
      {report.conducted && <p class="soft">{ranBy(report.conducted)}</p>}
      <Keep code={report.code} token={token} />
      {!held && <p class="soft">{t('report.notOpened')}</p>}
      {matrices.map((matrix, at) => (
        <ReportMatrix key={at} matrix={matrix} />
      ))}
      {inHall(report.ballots)
        .reverse()
        .map((vote, at) => (
          <ReportVote key={at} vote={vote} />
        ))}
      {[...report.ratings].reverse().map((rating, at) => (
        <ReportRating key={at} rating={rating} />
      ))}
      {inHall(report.polls).map((poll, at) => (
        <ReportPoll key={at} poll={poll} />
      ))}
      {selections.map((selection, at) => (
        <ReportTables key={at} selection={selection} />
      ))}
      {(report.reviews ?? []).map((reviews, at) => (
        <ReportReviews key={at} reviews={reviews} />
      ))}
      {report.pitches.map((pitches, at) => (
        <ReportPitches key={at} pitches={pitches} />
      ))}
      <ReportPromises report={report} />
      {[...ofKind(report, 'ideas'), ...ofKind(report, 'fromRooms')].map((board, at) => (
        <ReportBoard key={at} board={board} code={report.code} />
      ))}
      <ReportRooms report={report} />
      {ofKind(report, 'questions').map((board, at) => (
        <ReportQuestions key={at} board={board} />
      ))}
      {report.checkIns.map((checkIn, at) => (
        <ReportCheckIn key={at} checkIn={checkIn} />
      ))}
      {report.signUps.map((signUp, at) => (
        <ReportSignUp key={at} signUp={signUp} />
      ))}
      <ReportProjects projects={report.projects ?? []} />
      {ofKind(report, 'reflection').map((board, at) => (
        <ReportBoard key={at} board={board} code={report.code} />
      ))}
      <Method />
    </main>
  );
}

function ofKind(report: Report, kind: ReportBoardEntity['kind']): readonly ReportBoardEntity[] {
  return inHall(report.boards).filter((board) => board.kind === kind);
}

/** What everybody did together. */
function inHall<T extends { room?: unknown }>(items: readonly T[]): T[] {
  return items.filter((item) => item.room === undefined);
}

/** Who ran how many steps. */
function ranBy({ external, mixed, own }: NonNullable<Report['conducted']>): string {
  const said = [
    ...(own > 0 ? [t('report.ranOwn', { count: own })] : []),
    ...(mixed > 0 ? [t('report.ranMixed', { count: mixed })] : []),
    ...(external > 0 ? [t('report.ranExternal', { count: external })] : []),
  ];
  return t('report.ran', { said: said.join(', ') });
}

function when(report: Report): string {
  if (report.endedAt === undefined) {
    return t('report.running', { code: report.code });
  }
  const ended = new Intl.DateTimeFormat(wordsLanguage(), { dateStyle: 'long', timeStyle: 'short' });
  return t('report.endedOn', { when: ended.format(new Date(report.endedAt)) });
}

/** Over several boards or votes, the most that one of them drew: people are not counted twice. */
function Figures({ report }: { report: Report }) {
  const boards = report.boards.filter((board) => board.kind === 'ideas'); // Rooms' too; what they sent on is not counted twice.
  const posted = Math.max(0, ...boards.map((board) => board.posted));
  const ideas = boards.reduce((sum, board) => sum + board.ideas.filter(({ picture }) => !picture).length, 0);
  const voters = Math.max(
    0,
    ...report.ballots.map((vote) => vote.voters),
    ...report.ratings.map((rating) => rating.people),
  );
  const figures: readonly [number, string][] = [
    [report.joined, t('report.joined', { count: report.joined })],
    [posted, t('report.posted', { count: posted })],
    [ideas, t('report.ideas', { count: ideas })],
    [voters, t('report.voters', { count: voters })],
  ];
  return (
    <dl class="figures">
      {figures.map(([number, label]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{number}</dd>
        </div>
      ))}
    </dl>
  );
}

function Method() {
  return (
    <section class="method">
      <h2>{t('report.method')}</h2>
      <ul>
        <li>{t('report.methodTies')}</li>
        <li>{t('report.methodHidden')}</li>
        <li>{t('report.methodAnonymous')}</li>
        <li>{t('report.methodOrder')}</li>
      </ul>
    </section>
  );
}
