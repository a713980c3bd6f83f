import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { askCycle, type InvitationDesk, type ProgrammeCommand, signUpDesks } from '../state/signUps';
import { t, why } from '../state/words';
import { announce } from '../ui/announce';
import { Button } from '../ui/Button';
import { LiveRegion } from '../ui/LiveRegion';
import { Notice } from '../ui/Notice';
import { CodesForm } from './CodesForm';
import { GuestList } from './GuestList';
import { LinkForAll } from './LinkForAll';
import { PageForm } from './PageForm';

/** Asks for a change as the owner; true when it was made. */
export type Act = (command: ProgrammeCommand) => Promise<boolean>;

/** The sign-up pages of a learning cycle, the newest Learnathon first; its owner writes, opens and reads them. */
export function SignUps({ id, token }: { id: string; token: string }) {
  const desks = useSignal<readonly InvitationDesk[] | undefined>(undefined);
  const trouble = useSignal('');
  const read = async () => {
    const answer = await signUpDesks(id, token);
    if ('ok' in answer) {
      desks.value = [...answer.ok].reverse();
    }
    trouble.value = 'refused' in answer ? why(answer.refused) : '';
  };
  useEffect(() => {
    void read();
    const again = () => void read();
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, [id, token]);
  const act: Act = async (command) => {
    const refused = await askCycle(id, token, command);
    if (refused) {
      trouble.value = why(refused);
      return false;
    }
    announce(t('signups.saved'));
    await read();
    return true;
  };

  return (
    <section class="sign-ups" aria-busy={desks.value === undefined && trouble.value === ''}>
      <div role="alert">{trouble.value && <Notice kind="trouble">{trouble.value}</Notice>}</div>
      {desks.value?.map((desk) => (
        <Desk key={desk.page.session} id={id} desk={desk} act={act} />
      ))}
      <LiveRegion />
    </section>
  );
}

function Desk({ id, desk, act }: { id: string; desk: InvitationDesk; act: Act }) {
  const { page } = desk;
  return (
    <article class="desk" aria-label={page.title}>
      <h2>{page.title}</h2>
      <p>{t(page.open ? 'signups.isOpen' : page.ended ? 'signups.isOver' : 'signups.isClosed')}</p>
      {!page.ended && (
        <Button
          kind={page.open ? 'plain' : 'primary'}
          onClick={() => act({ kind: 'openInvitation', session: page.session, open: !page.open })}
        >
          {t(page.open ? 'signups.close' : 'signups.open')}
        </Button>
      )}
      <LinkForAll id={id} code={page.session} open={page.open} />
      <p class="counts">
        <strong>{t('signups.yes', { count: desk.yes })}</strong> · {t('signups.maybe', { count: desk.maybe })}
      </p>
      <GuestList desk={desk} act={act} />
      <details>
        <summary>{t('signups.texts')}</summary>
        <PageForm desk={desk} act={act} />
      </details>
      <details>
        <summary>{t('signups.codes')}</summary>
        <CodesForm desk={desk} act={act} />
      </details>
    </article>
  );
}
