import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type MySheet, myCycleOf, mySheetOf, type OutcomesSheet, outcomesOf, type ProgrammeSheet } from '../state/mine';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { MyKey } from './key';
import { MyPage } from './MyPage';

/** What the page shows, as far as it could be fetched. */
export type Mine = {
  sheet: MySheet;
  outcomes: OutcomesSheet;
  /** The learning cycle, where one has a part in it; 'away' when it could not be asked. */
  cycle: ProgrammeSheet | 'away' | undefined;
};

type State =
  | { kind: 'fetching' }
  | { kind: 'there'; mine: Mine }
  | { kind: 'closed' }
  | { kind: 'deleted' }
  | { kind: 'away' };

/** Fetches one's own page, or says why not. */
export function Fetched({ code, mine }: { code: string; mine: MyKey | undefined }) {
  const state = useSignal<State>(mine ? { kind: 'fetching' } : { kind: 'closed' });
  const fetchIt = async () => {
    if (mine) {
      state.value = { kind: 'fetching' };
      state.value = await read(code, mine.secret);
    }
  };
  useEffect(() => void fetchIt(), [code]);

  switch (state.value.kind) {
    case 'fetching':
      return (
        <main class="my" aria-busy="true">
          <p class="soft">{t('my.loading')}</p>
        </main>
      );
    case 'there':
      return mine ? <MyPage mine={state.value.mine} link={mine} onErased={fetchIt} /> : null;
    case 'closed':
      return <Not title={t('my.noAccess')} how={t('my.noAccessHow')} />;
    case 'deleted':
      return <Not title={t('refused.sessionDeleted')} />;
    case 'away':
      return <Not title={t('my.notReached')} again={fetchIt} />;
  }
}

function Not({ title, how, again }: { title: string; how?: string; again?: () => void }) {
  return (
    <main class="my">
      <p class="kicker">{t('my.kicker')}</p>
      <h1>{title}</h1>
      {how && <p class="soft">{how}</p>}
      {again && <Button onClick={again}>{t('my.tryAgain')}</Button>}
      <p>
        <a href="/">{t('ui.home')}</a>
      </p>
    </main>
  );
}

async function read(code: string, secret: string): Promise<State> {
  const [sheet, outcomes] = await Promise.all([mySheetOf(code, secret), outcomesOf(code, secret)]);
  if (!('ok' in sheet) || !('ok' in outcomes)) {
    const no = 'refused' in sheet ? sheet.refused : 'refused' in outcomes ? outcomes.refused : undefined;
    if (no?.code === 'sessionDeleted') {
      return { kind: 'deleted' };
    }
    return no?.code === 'unavailable' || no?.code === 'tooFast' ? { kind: 'away' } : { kind: 'closed' };
  }

  document.title = t('my.shareTitle', { title: sheet.ok.title });
  return { kind: 'there', mine: { sheet: sheet.ok, outcomes: outcomes.ok, cycle: await cycleOf(sheet.ok, secret) } };
}

/** Who is in no project has no part in the cycle: that is no fault. */
async function cycleOf({ cycle }: MySheet, secret: string): Promise<Mine['cycle']> {
  if (cycle === undefined) {
    return undefined;
  }

  const answer = await myCycleOf(cycle, secret);
  return 'ok' in answer ? answer.ok : answer.refused.code === 'unavailable' ? 'away' : undefined;
}
