import { useSignal } from '@preact/signals';
import type { SceneOf } from '../state/entities';
import { pitchesOf } from '../state/pitches';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { Desk } from './desk';
import { Field, NumberField } from './Field';
import { PitchRow } from './PitchRow';
import { pitchesIn } from './pitchLines';
import { chooses } from './plan/kinds';
import { ProjectsForPitch } from './projects/ProjectsForPitch';

type Props = { desk: Desk; now: SceneOf<'pitches'> };

/** The queue of pitches: what was said to each, and how to fill it. */
export function PitchQueue({ desk, now }: Props) {
  const queue = pitchesOf(desk.live.shared.value);
  const heading = t('control.pitches');
  return (
    <section class="panel pitches">
      <h2>
        {heading} <span class="count">{queue.length}</span>
      </h2>
      {queue.length === 0 && <p class="hint">{t('control.noPitches')}</p>}
      <ol aria-label={heading}>
        {queue.map((pitch) => (
          <PitchRow key={pitch.key} desk={desk} now={now} pitch={pitch} queue={queue} />
        ))}
      </ol>
      <ProjectsForPitch desk={desk} pitches={now.activity} queue={queue} />
      {!desk.ended.value && <FillForm desk={desk} pitches={now.activity} />}
      {!desk.ended.value && <AddForm desk={desk} pitches={now.activity} />}
    </section>
  );
}

function AddForm({ desk, pitches }: { desk: Desk; pitches: string }) {
  const lines = useSignal('');
  const add = async (event: Event) => {
    event.preventDefault();
    // One after the other, or they would not stand as they were pasted; what was refused stays in the box.
    const wanted = pitchesIn(lines.value);
    for (const [at, pitch] of wanted.entries()) {
      if (!(await desk.act({ kind: 'addPitch', pitches, ...pitch }))) {
        lines.value = wanted
          .slice(at)
          .map(({ title, by }) => (by === undefined ? title : `${title} – ${by}`))
          .join('\n');
        return;
      }
    }
    lines.value = '';
  };

  return (
    <form class="add-pitches" onSubmit={add}>
      <Field id="new-pitches" label={t('control.newPitches')} hint={t('control.newPitchesHint')}>
        <textarea
          id="new-pitches"
          class="input"
          rows={2}
          value={lines.value}
          aria-describedby="new-pitches-hint"
          onInput={(event) => (lines.value = event.currentTarget.value)}
        />
      </Field>
      <Button type="submit">{t('control.addPitches')}</Button>
    </form>
  );
}

/** As many as find an hour. */
const usualPitches = 12;

/** Of the last step before that has something to pitch: the best of a vote, or what each room worked on. */
function FillForm({ desk, pitches }: { desk: Desk; pitches: string }) {
  const top = useSignal<number | undefined>(usualPitches);
  const steps = desk.steps.value;
  const source = steps
    .slice(
      0,
      steps.findIndex((step) => step.key === pitches),
    )
    .filter((step) =>
      chooses(step.plan.kind) ? step.phase === 'revealed' : step.plan.kind === 'breakout' && step.used,
    )
    .at(-1);
  if (!source) {
    return null;
  }

  const rooms = source.plan.kind === 'breakout';

  const fill = (event: Event) => {
    event.preventDefault();
    if (top.value !== undefined) {
      void desk.act({ kind: 'fillPitches', pitches, of: source.key, top: top.value });
    }
  };
  return (
    <form class="run-off" onSubmit={fill}>
      <NumberField
        id="fill-top"
        label={t('control.howMany')}
        hint={t(rooms ? 'control.fillRoomsHint' : 'control.fillPitchesHint', { question: source.plan.question })}
        value={top.value}
        most={40}
        onChange={(value) => (top.value = value)}
      />
      <Button type="submit">{t(rooms ? 'control.fillRooms' : 'control.fillPitches')}</Button>
    </form>
  );
}
