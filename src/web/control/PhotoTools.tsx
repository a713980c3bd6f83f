import { useSignal } from '@preact/signals';
import type { KeyedIdea } from '../state/entities';
import { linesIn } from '../state/paper';
import { shownOf } from '../state/selectors';
import { t } from '../state/words';
import { announce } from '../ui/announce';
import { Button } from '../ui/Button';
import type { Desk } from './desk';

/** What the facilitator does with a photo: on the big screen with one press, and typing what stands on it. */
export function PhotoTools({ desk, photo }: { desk: Desk; photo: KeyedIdea }) {
  const typing = useSignal(false);
  const name = photo.t === '' ? t('control.photo') : photo.t;
  return (
    <>
      {!photo.h && <ShowButton desk={desk} photo={photo.key} name={name} />}
      <Button
        pressed={typing.value}
        label={t('control.toolOf', { tool: t('control.typeLines'), question: name })}
        onClick={() => {
          typing.value = !typing.value;
        }}
      >
        {t('control.typeLines')}
      </Button>
      {typing.value && (
        <LinesForm
          desk={desk}
          photo={photo.key}
          onDone={() => {
            typing.value = false;
          }}
        />
      )}
    </>
  );
}

function ShowButton({ desk, photo, name }: { desk: Desk; photo: string; name: string }) {
  const isOn = shownOf(desk.live.shared.value)?.idea === photo;
  const tool = t(isOn ? 'control.takeAway' : 'control.showPhoto');
  return (
    <Button
      label={t('control.toolOf', { tool, question: name })}
      onClick={() => desk.act(isOn ? { kind: 'showPicture' } : { kind: 'showPicture', idea: photo })}
    >
      {tool}
    </Button>
  );
}

/** Each line becomes an idea of everybody. */
function LinesForm({ desk, photo, onDone }: { desk: Desk; photo: string; onDone: () => void }) {
  const text = useSignal('');
  const busy = useSignal(false);
  const { portions, count, tooLong } = linesIn(text.value);
  const bad = count === 0 || tooLong || busy.value;
  const id = `lines-${photo}`;

  const send = async (event: Event) => {
    event.preventDefault();
    if (bad) {
      return;
    }

    busy.value = true;
    for (const [at, lines] of portions.entries()) {
      if (!(await desk.act({ kind: 'typeFromPhoto', photo, lines }))) {
        text.value = portions.slice(at).flat().join('\n');
        busy.value = false;
        return;
      }
    }
    announce(t('control.typedLines', { count }));
    onDone();
  };

  return (
    <form class="field lines" onSubmit={send}>
      <label for={id}>{t('control.lines')}</label>
      <textarea
        id={id}
        class="input"
        rows={4}
        value={text.value}
        readOnly={busy.value}
        aria-describedby={`${id}-hint`}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
      <p id={`${id}-hint`} class="hint">
        {t(tooLong ? 'control.lineTooLong' : 'control.linesHint')}
      </p>
      <Button kind="primary" type="submit" disabled={bad}>
        {t('control.addLines')}
      </Button>
    </form>
  );
}
