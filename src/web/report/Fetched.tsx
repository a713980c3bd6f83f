import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Refusal, Report } from '../state/entities';
import { reportOf } from '../state/reports';
import { t, why } from '../state/words';
import { Button } from '../ui/Button';
import { ReportPage } from './ReportPage';

type State = { kind: 'fetching' } | { kind: 'there'; report: Report; token: string } | { kind: 'not'; why: Refusal };

const noAccess: State = { kind: 'not', why: { code: 'notAllowed' } };

/** Fetches the report with whatever this browser may open it with, or says why not. */
export function Fetched({ code, tokens }: { code: string; tokens: readonly string[] }) {
  const state = useSignal<State>({ kind: 'fetching' });
  const fetchIt = async () => {
    state.value = { kind: 'fetching' };
    state.value = await firstThatOpens(code, tokens, true);
    if (state.value.kind === 'there') {
      document.title = `${state.value.report.title} · ${t('report.kicker')}`;
    }
  };
  const withNames = async (names: boolean) => {
    const now = await firstThatOpens(code, tokens, names);
    if (now.kind === 'there') {
      state.value = now; // Else the page stays as it is, and so does the switch.
    }
  };
  useEffect(() => void fetchIt(), [code]);

  switch (state.value.kind) {
    case 'fetching':
      return (
        <main class="report" aria-busy="true">
          <p class="soft">{t('report.loading')}</p>
        </main>
      );
    case 'there':
      return <ReportPage report={state.value.report} token={state.value.token} onNames={withNames} />;
    case 'not':
      return <Not code={code} refusal={state.value.why} again={fetchIt} />;
  }
}

function Not({ code, refusal, again }: { code: string; refusal: Refusal; again: () => void }) {
  const [title, how] = saidOf(code, refusal);
  return (
    <main class="report">
      <p class="kicker">{t('report.kicker')}</p>
      <h1>{title}</h1>
      <p class="soft">{how}</p>
      {refusal.code === 'unavailable' && <Button onClick={again}>{t('report.tryAgain')}</Button>}
      <p>
        <a href="/">{t('ui.home')}</a>
      </p>
    </main>
  );
}

function saidOf(code: string, refusal: Refusal): [string, string] {
  switch (refusal.code) {
    case 'notAllowed':
      return [t('report.noAccess'), t('report.noAccessHow')];
    case 'noSuchSession':
      return [t('report.noSession', { code }), ''];
    case 'sessionDeleted':
      return [why(refusal), t('report.deletedHow')];
    case 'unavailable':
      return [t('report.notReached'), ''];
    default:
      return [t('report.noAccess'), why(refusal)];
  }
}

async function firstThatOpens(code: string, tokens: readonly string[], names: boolean): Promise<State> {
  let last = noAccess;
  // Who has none is told whether there is such a session at all.
  for (const token of tokens.length > 0 ? tokens : ['']) {
    const answer = await reportOf(code, token, names);
    if ('ok' in answer) {
      return { kind: 'there', report: answer.ok, token };
    }
    last = { kind: 'not', why: answer.refused };
  }
  return last;
}
