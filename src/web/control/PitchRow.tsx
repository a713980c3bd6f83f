import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FeedbackEntity, SceneOf } from '../state/entities';
import { type KeyedPitch, saidOf } from '../state/pitches';
import { t, type WordKey } from '../state/words';
import { Button } from '../ui/Button';
import type { Desk } from './desk';
import { Field } from './Field';

type Props = { desk: Desk; now: SceneOf<'pitches'>; pitch: KeyedPitch; queue: readonly KeyedPitch[] };

/** One pitch of the queue: who, how far, what can be done with it, and what was said to it. */
export function PitchRow({ desk, now, pitch, queue }: Props) {
  const editing = useSignal(false);
  const isOn = now.pitch === pitch.key;
  const about = [
    ...(pitch.by ? [pitch.by] : []),
    ...(isOn && now.phase !== 'over' ? [t('control.current')] : pitch.held ? [t('control.pitchHeld')] : []),
    ...(pitch.feedbacks > 0 ? [t('control.feedbacks', { count: pitch.feedbacks })] : []),
    ...(pitch.joins > 0 ? [t('control.pitchJoins', { count: pitch.joins })] : []),
  ];
  return (
    <li class={isOn ? 'current' : pitch.held ? 'held' : undefined} aria-current={isOn ? 'step' : undefined}>
      {editing.value ? (
        <EditForm desk={desk} pitch={pitch} onClose={() => (editing.value = false)} />
      ) : (
        <>
          <p>
            <span class="text">{pitch.title}</span> <span class="about">{about.join(' · ')}</span>
          </p>
          {!desk.ended.value && <Tools desk={desk} pitch={pitch} queue={queue} onEdit={() => (editing.value = true)} />}
        </>
      )}
      <Said said={saidOf(desk.live.shared.value, pitch.key)} />
    </li>
  );
}

type ToolsProps = { desk: Desk; pitch: KeyedPitch; queue: readonly KeyedPitch[]; onEdit: () => void };

/** The row takes the focus along when it moves, so that one can press on. */
function Tools({ desk, pitch, queue, onEdit }: ToolsProps) {
  const pressed = useRef<HTMLButtonElement | undefined>(undefined);
  const at = queue.indexOf(pitch);
  useLayoutEffect(() => {
    pressed.current?.focus();
    pressed.current = undefined;
  }, [at]);
  const move = (after: KeyedPitch | undefined) => (event: MouseEvent) => {
    pressed.current = event.currentTarget as HTMLButtonElement;
    void desk.act({ kind: 'movePitch', pitch: pitch.key, ...(after ? { after: after.key } : {}) });
  };
  const tool = (word: WordKey, onClick: (event: MouseEvent) => void, disabled = false) => (
    <button
      type="button"
      aria-label={t('control.toolOf', { tool: t(word), question: pitch.title })}
      aria-disabled={disabled ? 'true' : undefined}
      onClick={(event) => !disabled && onClick(event)}
    >
      {t(word)}
    </button>
  );
  return (
    <div class="small">
      {tool(pitch.held ? 'control.beginAgain' : 'control.begin', () =>
        desk.act({ kind: 'beginPitch', pitch: pitch.key }),
      )}
      {tool('control.moveUp', move(queue[at - 2]), at === 0)}
      {tool('control.moveDown', move(queue[at + 1]), at === queue.length - 1)}
      {tool('control.edit', onEdit)}
      {!pitch.held && tool('control.remove', () => desk.act({ kind: 'removePitch', pitch: pitch.key }))}
    </div>
  );
}

function EditForm({ desk, pitch, onClose }: { desk: Desk; pitch: KeyedPitch; onClose: () => void }) {
  const title = useSignal(pitch.title);
  const by = useSignal(pitch.by ?? '');
  const save = async (event: Event) => {
    event.preventDefault();
    const who = by.value.trim();
    if (await desk.act({ kind: 'changePitch', pitch: pitch.key, title: title.value, ...(who ? { by: who } : {}) })) {
      onClose();
    }
  };
  return (
    <form class="edit-pitch" onSubmit={save}>
      <Field id="pitch-title" label={t('control.pitchTitle')}>
        <input
          id="pitch-title"
          class="input"
          required
          value={title.value}
          onInput={(event) => (title.value = event.currentTarget.value)}
        />
      </Field>
      <Field id="pitch-by" label={t('control.pitchBy')}>
        <input
          id="pitch-by"
          class="input"
          autocomplete="off"
          value={by.value}
          onInput={(event) => (by.value = event.currentTarget.value)}
        />
      </Field>
      <div class="buttons">
        <Button type="submit">{t('ui.save')}</Button>
        <Button kind="quiet" onClick={onClose}>
          {t('ui.cancel')}
        </Button>
      </div>
    </form>
  );
}

function Said({ said }: { said: readonly FeedbackEntity[] }) {
  const strengths = said.flatMap(({ strength }) => strength ?? []);
  const questions = said.flatMap(({ question }) => question ?? []);
  return said.length === 0 ? null : (
    <div class="said">
      <Texts heading={t('control.strengths')} texts={strengths} />
      <Texts heading={t('control.theirQuestions')} texts={questions} />
    </div>
  );
}

function Texts({ heading, texts }: { heading: string; texts: readonly string[] }) {
  return texts.length === 0 ? null : (
    <div>
      <h3>{heading}</h3>
      <ul>
        {texts.map((text, at) => (
          <li key={at}>{text}</li>
        ))}
      </ul>
    </div>
  );
}
