import { useSignal } from '@preact/signals';
import type { SceneOf, Verdict } from '../state/entities';
import { type KeyedReview, reviewedOf, reviewSpreadOf, reviewsOf } from '../state/reviews';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { Kept } from '../ui/learning/Kept';
import { ReviewCard } from '../ui/learning/ReviewCard';
import { ReviewSpread } from '../ui/learning/ReviewSpread';
import type { Desk } from './desk';
import { Field } from './Field';

type Props = { desk: Desk; now: SceneOf<'review'> };

const verdicts: readonly Verdict[] = ['continue', 'adapt', 'finish', 'stop'];

/** The running projects: the one that is presented, what the room says to it, its verdict, and all the others. */
export function ReviewPanel({ desk, now }: Props) {
  const shared = desk.live.shared.value;
  const project = reviewedOf(shared);
  const spread = reviewSpreadOf(shared);
  const lines = reviewsOf(shared);
  const on = lines.find(({ key }) => key === now.project);
  return (
    <section class="panel reviews">
      {now.promises && <Kept promises={now.promises} />}
      {project && <ReviewCard project={project} />}
      {spread && <ReviewSpread spread={spread} />}
      {on && !desk.ended.value && <VerdictForm key={on.key} desk={desk} now={now} on={on} />}
      <h2>
        {t('learning.projects')} <span class="count">{lines.length}</span>
      </h2>
      {lines.length === 0 && <p class="hint">{`${t('learning.none')} ${t('learning.noneHow')}`}</p>}
      <ol aria-label={t('learning.projects')}>
        {lines.map((line) => (
          <Line key={line.key} desk={desk} now={now} line={line} />
        ))}
      </ol>
    </section>
  );
}

function Line({ desk, now, line }: Props & { line: KeyedReview }) {
  const isOn = line.key === now.project;
  const about = [
    t(`stages.${line.stage}`),
    ...(line.verdict
      ? [t(`learning.verdicts.${line.verdict}`)]
      : line.presented
        ? [`${t('control.projects.presented')}, ${t('control.projects.noVerdict')}`]
        : []),
    ...(line.lesson ? [line.lesson] : []),
  ];
  return (
    <li aria-current={isOn ? 'step' : undefined}>
      <p>
        <span class="text">{line.title}</span> <span class="about">{about.join(' · ')}</span>
      </p>
      {!isOn && !desk.ended.value && (
        <Button
          kind="quiet"
          label={t('control.projects.presentOf', { title: line.title })}
          onClick={() => desk.act({ kind: 'presentProject', review: now.activity, project: line.key })}
        >
          {t('control.projects.present')}
        </Button>
      )}
    </li>
  );
}

/** What is to become of the project, and what was learned; both can be changed as long as the session runs. */
function VerdictForm({ desk, now, on }: Props & { on: KeyedReview }) {
  const verdict = useSignal<Verdict | undefined>(on.verdict);
  const lesson = useSignal(on.lesson ?? '');
  const save = (event: Event) => {
    event.preventDefault();
    const said = lesson.value.trim();
    void desk.act({
      kind: 'giveVerdict',
      review: now.activity,
      project: on.key,
      ...(verdict.value ? { verdict: verdict.value } : {}),
      ...(said ? { lesson: said } : {}),
    });
  };
  const choice = (value: Verdict | undefined, label: string) => (
    <label key={label}>
      <input type="radio" name="verdict" checked={verdict.value === value} onChange={() => (verdict.value = value)} />
      {label}
    </label>
  );
  return (
    <form class="verdict" onSubmit={save}>
      <fieldset class="choices">
        <legend>{t('learning.verdict')}</legend>
        {verdicts.map((one) => choice(one, t(`learning.verdicts.${one}`)))}
        {choice(undefined, t('control.projects.noVerdict'))}
      </fieldset>
      <Field id="lesson" label={t('learning.lesson')}>
        <textarea
          id="lesson"
          class="input"
          rows={2}
          value={lesson.value}
          onInput={(event) => (lesson.value = event.currentTarget.value)}
        />
      </Field>
      <Button type="submit">{t('control.projects.giveVerdict')}</Button>
    </form>
  );
}
