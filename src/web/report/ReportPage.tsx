import type { Report } from '../state/entities';
import { t, wordsLanguage } from '../state/words';
import { Figures } from './Figures';
import { Keep } from './Keep';
import { parts } from './parts';

type Props = { report: Report; token: string; onNames: (names: boolean) => void };

/** What is kept of a session: figures, what came of it, results, all ideas, how they came about, and what is left out. */
export function ReportPage({ report, token, onNames }: Props) {
  return (
    <main class="report">
      <p class="kicker">{t('report.kicker')}</p>
      <h1>{report.title}</h1>
      <p class="soft">{when(report)}</p>
      {report.endedAt !== undefined && <p class="soft">{t('report.next')}</p>}
      <Figures report={report} token={token} />
      <Keep code={report.code} token={token} names={!report.withoutNames} onNames={onNames} />
      {parts.map((Part, at) => (
        <Part key={at} report={report} token={token} />
      ))}
    </main>
  );
}

function when(report: Report): string {
  if (report.endedAt === undefined) {
    return t('report.running', { code: report.code });
  }
  const ended = new Intl.DateTimeFormat(wordsLanguage(), { dateStyle: 'long', timeStyle: 'short', hourCycle: 'h23' });
  return t('report.endedOn', { when: ended.format(new Date(report.endedAt)) });
}
