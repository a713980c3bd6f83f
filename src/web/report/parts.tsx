import type { JSX } from 'preact';
import type { Report, ReportBoard as ReportBoardEntity } from '../state/entities';
import { t } from '../state/words';
import { Method } from './Method';
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
import { ReportScan } from './ReportScan';
import { ReportSignUp } from './ReportSignUp';
import { ReportTables } from './ReportTables';
import { ReportTaps } from './ReportTaps';
import { ReportTimeline } from './ReportTimeline';
import { ReportVote } from './ReportVote';

export type PartProps = { report: Report; token: string };

/** The parts of the report after its figures, in their order: a new part is a file of its own and a line here. */
export const parts: readonly ((props: PartProps) => JSX.Element | null)[] = [
  ({ report }) => <ReportProjects projects={report.projects ?? []} />,
  Reviews,
  Pitches,
  ReportPromises,
  Results,
  Scans,
  ({ report }) => <ReportTaps taps={report.taps} />,
  ReportRooms,
  ReportTimeline,
  Appendix,
  Method,
];

function Reviews({ report }: PartProps) {
  return (
    <>
      {(report.reviews ?? []).map((reviews, at) => (
        <ReportReviews key={at} reviews={reviews} />
      ))}
    </>
  );
}

function Pitches({ report }: PartProps) {
  return (
    <>
      {report.pitches.map((pitches, at) => (
        <ReportPitches key={at} pitches={pitches} />
      ))}
    </>
  );
}

/** What learning scans showed. */
function Scans({ report }: PartProps) {
  return (
    <>
      {(report.scans ?? []).map((scan, at) => (
        <ReportScan key={at} scan={scan} />
      ))}
    </>
  );
}

/** What was chosen: the best of each question. */
function Results({ report }: PartProps) {
  const matrices = report.matrices ?? [];
  const selections = report.selections ?? [];
  const votes = report.ballots.length + report.ratings.length + report.polls.length;
  if (votes + matrices.length + selections.length === 0) {
    return <p class="soft">{t('report.notOpened')}</p>;
  }
  return (
    <>
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
    </>
  );
}

/** All that was written, and who was where. */
function Appendix({ report }: PartProps) {
  const { code } = report;
  const boards = [...ofKind(report, 'ideas'), ...ofKind(report, 'fromRooms')];
  return (
    <div class="appendix">
      {boards.map((board, at) => (
        <ReportBoard key={at} board={board} code={code} />
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
        <ReportBoard key={at} board={board} code={code} />
      ))}
    </div>
  );
}

function ofKind(report: Report, kind: ReportBoardEntity['kind']): readonly ReportBoardEntity[] {
  return inHall(report.boards).filter((board) => board.kind === kind);
}

/** What everybody did together. */
function inHall<T extends { room?: unknown }>(items: readonly T[]): T[] {
  return items.filter((item) => item.room === undefined);
}
