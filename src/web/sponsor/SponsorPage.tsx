import { useSignal } from '@preact/signals';
import type { Command, SponsorKnown } from '../state/entities';
import { isPaused } from '../state/moderation';
import { appreciationsOf, promisesOf, proposalsOf } from '../state/promises';
import { sessionOf } from '../state/selectors';
import type { LiveSession } from '../state/session';
import { t, why } from '../state/words';
import { Button } from '../ui/Button';
import { ConnectionMark } from '../ui/ConnectionMark';
import { aboutOf } from '../ui/learning/Appreciations';
import { Mark } from '../ui/Mark';
import { Notice } from '../ui/Notice';
import { AppreciationForm } from './AppreciationForm';
import { Proposal } from './Proposal';
import { Settle } from './Settle';

type Props = { live: LiveSession; known: SponsorKnown; token: string };

/** Asks for one change; whether it was made. */
export type Act = (command: Command) => Promise<boolean>;

/** What was pitched, what this sponsor promises to each, and its appreciation; after the end, what became of its promises. */
export function SponsorPage({ live, known, token }: Props) {
  const trouble = useSignal('');
  const shared = live.shared.value;
  const session = sessionOf(shared);
  const act: Act = async (command) => {
    const answer = await live.send(command);
    trouble.value = 'refused' in answer ? t('sponsor.notDone', { why: why(answer.refused) }) : '';
    return !('refused' in answer);
  };
  if (!session) {
    return <p class="hint">{t('ui.loading')}</p>;
  }

  return (
    <main class="sponsor">
      <Mark />
      <p class="kicker">{session.title}</p>
      <h1>{t('sponsor.title')}</h1>
      <ConnectionMark status={live.status.value} changes={live.pending.value.length} />
      {isPaused(shared) && <Notice kind="waiting">{t('ui.allPaused')}</Notice>}
      <p class="trouble" role="alert">
        {trouble.value}
      </p>
      {session.ended ? (
        <Settle known={known} token={token} mine={promisesOf(shared).filter((one) => one.sponsor === known.sponsor)} />
      ) : (
        <Running live={live} known={known} act={act} />
      )}
    </main>
  );
}

function Running({ live, known, act }: { live: LiveSession; known: SponsorKnown; act: Act }) {
  const shared = live.shared.value;
  const proposals = proposalsOf(shared);
  const titles = new Map(proposals.map(({ key, title }) => [key, title]));
  const said = appreciationsOf(shared).filter(({ sponsor }) => sponsor === known.sponsor);
  return (
    <>
      <p>
        {t('sponsor.hello', { name: known.name })}. {t('sponsor.intro')}{' '}
        {t(known.cycle === undefined ? 'sponsor.afterAlone' : 'sponsor.after')}
      </p>
      {proposals.length === 0 && <p class="hint">{t('sponsor.noPitches')}</p>}
      <ul class="promised" role="list" aria-label={t('learning.promises')}>
        {proposals.map((proposal) => (
          <Proposal key={proposal.key} proposal={proposal} me={known.sponsor} act={act} />
        ))}
      </ul>
      <AppreciationForm titles={titles} act={act} />
      <ul class="appreciations" role="list">
        {said.map((one) => (
          <li key={one.key}>
            <span class="text">{one.text}</span> <span class="about">{aboutOf(one, titles)}</span>{' '}
            <Button
              kind="quiet"
              label={t('sponsor.takeBackOf', { text: one.text })}
              onClick={() => act({ kind: 'takeBackAppreciation', appreciation: one.key })}
            >
              {t('sponsor.takeBack')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}
