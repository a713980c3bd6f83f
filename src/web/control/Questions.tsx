import { useSignal } from '@preact/signals';
import type { ActivityPlan } from '../state/entities';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { BoardForm } from './BoardForm';
import { Dialog } from './Dialog';
import type { Desk } from './desk';
import { Field } from './Field';
import { KeysHelp } from './KeysHelp';
import { VoteForm } from './VoteForm';

/** What lies over the page, if anything. */
export function Questions({ desk }: { desk: Desk }) {
  const opened = desk.open.value;
  switch (opened.kind) {
    case 'nothing':
      return null;
    case 'board':
    case 'vote':
      return <PlanQuestion desk={desk} />;
    case 'rename':
      return <Rename desk={desk} />;
    case 'end':
      return <EndSession desk={desk} />;
    case 'keys':
      return <KeysHelp desk={desk} />;
  }
}

function PlanQuestion({ desk }: { desk: Desk }) {
  const opened = desk.open.value;
  if (opened.kind !== 'board' && opened.kind !== 'vote') {
    return null;
  }

  const { kind, step } = opened;
  const close = () => desk.close();
  const save = async (plan: ActivityPlan) => {
    const done = await desk.act(
      step ? { kind: 'changeActivity', activity: step.key, plan } : { kind: 'addActivity', plan },
    );
    if (done) {
      desk.close();
    }
  };
  const plan = step?.plan;

  return (
    <Dialog title={t(kind === 'board' ? 'control.board' : 'control.vote')} onClose={close}>
      {kind === 'board' ? (
        <BoardForm
          plan={plan?.kind === 'board' ? plan : undefined}
          used={step?.used ?? false}
          onSave={save}
          onCancel={close}
        />
      ) : (
        <VoteForm
          plan={plan?.kind === 'ballot' ? plan : undefined}
          used={step?.used ?? false}
          boards={desk.steps.value.filter((other) => other.plan.kind === 'board')}
          onSave={save}
          onCancel={close}
        />
      )}
      <Trouble desk={desk} />
    </Dialog>
  );
}

function Rename({ desk }: { desk: Desk }) {
  const title = useSignal(desk.session.value?.title ?? '');
  const save = async (event: Event) => {
    event.preventDefault();
    if (await desk.act({ kind: 'renameSession', title: title.value })) {
      desk.close();
    }
  };

  return (
    <Dialog title={t('control.rename')} onClose={() => desk.close()}>
      <form class="plan" onSubmit={save}>
        <Field id="session-title" label={t('control.sessionTitle')}>
          <input
            id="session-title"
            class="input"
            required
            maxLength={120}
            value={title.value}
            onInput={(event) => (title.value = event.currentTarget.value)}
          />
        </Field>
        <div class="buttons">
          <Button kind="primary" type="submit">
            {t('ui.save')}
          </Button>
          <Button onClick={() => desk.close()}>{t('ui.cancel')}</Button>
        </div>
      </form>
      <Trouble desk={desk} />
    </Dialog>
  );
}

function EndSession({ desk }: { desk: Desk }) {
  const end = async () => {
    if (await desk.act({ kind: 'endSession' })) {
      desk.close();
    }
  };
  return (
    <Dialog title={t('control.endSure')} onClose={() => desk.close()}>
      <p>{t('control.endWhat')}</p>
      <div class="buttons">
        <Button onClick={() => desk.close()}>{t('ui.cancel')}</Button>
        <Button kind="danger" onClick={end}>
          {t('control.endYes')}
        </Button>
      </div>
      <Trouble desk={desk} />
    </Dialog>
  );
}

function Trouble({ desk }: { desk: Desk }) {
  return (
    <p class="trouble" role="alert">
      {desk.trouble.value}
    </p>
  );
}
