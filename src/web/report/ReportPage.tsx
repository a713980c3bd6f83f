import type { Report, ReportBoard as ReportBoardEntity } from '../state/entities';
import { t, wordsLanguage } from '../state/words';
import { Keep } from './Keep';
import { ReportBoard } from './ReportBoard';
import { ReportCheckIn } from './ReportCheckIn';
import { ReportPoll } from './ReportPoll';
import { ReportQuestions } from './ReportQuestions';
import { ReportSignUp } from './ReportSignUp';
import { ReportVote } from './ReportVote';

/** What is kept of a session: figures, results, all ideas, and how they came about. */
export function ReportPage({ report, token }: { report: Report; token: string }) {
  const held = report.ballots.length > 0 || report.polls.length > 0;
  return (
    <main class="report">
      <p class="kicker">{t('report.kicker')}</p>
      <h1>{report.title}</h1>
      <p class="soft">{when(report)}</p>
      <Figures report={report} />
      <Keep code={report.code} token={token} />
      {!held && <p class="soft">{t('report.notOpened')}</p>}
      {[...report.ballots].reverse().map((vote, at) => (
        <ReportVote key={at} vote={vote} />
      ))}
      {report.polls.map((poll, at) => (
        <ReportPoll key={at} poll={poll} />
      ))}
      {ofKind(report, 'ideas').map((board, at) => (
        <ReportBoard key={at} board={board} code={report.code} />
      ))}
      {ofKind(report, 'questions').map((board, at) => (
        <ReportQuestions key={at} board={board} />
      ))}
      {report.checkIns.map((checkIn, at) => (
        <ReportCheckIn key={at} checkIn={checkIn} />
      ))}
      {report.signUps.map((signUp, at) => (
        <ReportSignUp key={at} signUp={signUp} />
      ))}
      {ofKind(report, 'reflection').map((board, at) => (
        <ReportBoard key={at} board={board} code={report.code} />
      ))}
      <Method />
    </main>
  );
}

function ofKind(report: Report, kind: ReportBoardEntity['kind']): readonly ReportBoardEntity[] {
  return report.boards.filter((board) => board.kind === kind);
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
  const boards = ofKind(report, 'ideas');
  const posted = Math.max(0, ...boards.map((board) => board.posted));
  const ideas = boards.reduce((sum, board) => sum + board.ideas.filter(({ picture }) => !picture).length, 0);
  const voters = Math.max(0, ...report.ballots.map((vote) => vote.voters));
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
