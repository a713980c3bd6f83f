import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Refusal } from '../state/entities';
import { rememberToken } from '../state/memory';
import { askForStage } from '../state/screens';
import { type LiveSession, openSession } from '../state/session';
import { t, why } from '../state/words';
import { Button } from '../ui/Button';
import { Said } from './Said';
import { StagePage } from './StagePage';
import { useDark } from './useDark';
import { useStill } from './useStill';

/** Where this browser has no right to show the session: four digits, until the facilitator has typed them. */
export function Asking({ code }: { code: string }) {
  const round = useSignal(0);
  const digits = useSignal('');
  const live = useSignal<LiveSession | undefined>(undefined);
  const shows = useSignal(false);
  const refused = useSignal<Refusal | undefined>(undefined);
  useDark(!shows.value);
  useStill();

  useEffect(() => {
    void askForStage(code).then((answer) => {
      if ('refused' in answer) {
        refused.value = answer.refused;
        return;
      }
      digits.value = answer.ok.digits;
      const session = openSession({ code, audience: 'stage', token: answer.ok.token });
      live.value = session;
      session.status.subscribe((status) => {
        if (status.kind === 'live') {
          rememberToken(code, 'stage', answer.ok.token);
          shows.value = true;
        } else if (status.kind === 'refused' && !shows.value) {
          refused.value = status.refusal;
        }
      });
    });
  }, [round.value]);

  const again = () => {
    refused.value = undefined;
    digits.value = '';
    round.value++;
  };

  if (shows.value && live.value) {
    return <StagePage live={live.value} beside={false} />;
  }
  if (refused.value) {
    const late = refused.value.code === 'notAllowed';
    return (
      <AskAgain
        big={t(late ? 'stage.askOver' : 'stage.noAsk')}
        {...(late ? {} : { small: why(refused.value) })}
        again={again}
      />
    );
  }
  return (
    <div class="stage">
      <span />
      <main class="outside">
        <p>{t('stage.asking')}</p>
        <p class="digits">{digits.value}</p>
        <p class="soft">{t('stage.askingHow', { code })}</p>
      </main>
    </div>
  );
}

/** Why this screen shows nothing, and the way to ask anew. */
export function AskAgain({ big, small, again }: { big: string; small?: string; again: () => void }) {
  return (
    <div class="stage">
      <span />
      <main class="outside">
        <Said big={big} small={small} />
        <Button kind="primary" onClick={again}>
          {t('stage.askAgain')}
        </Button>
      </main>
    </div>
  );
}
