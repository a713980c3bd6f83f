import { useId, useState } from 'preact/hooks';
import type { View } from '../../state/applyPatch';
import type { SimilarGroup } from '../../state/entities';
import { ideaOf } from '../../state/selectors';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { Field } from '../Field';
import type { Grouping } from './grouping';

/** As long as an idea may be. */
const longest = 280;

type Props = { grouping: Grouping; group: SimilarGroup; shared: View; number: number };

/** Ideas that may say the same: merged under a title, as far as they are ticked, or not suggested again. */
export function Suggestion({ grouping, group, shared, number }: Props) {
  const id = useId();
  const ideas = group.ideas.flatMap((key) => ideaOf(shared, key) ?? []);
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const [title, setTitle] = useState(ideaOf(shared, group.typical)?.t ?? '');
  const taken = ideas.map(({ key }) => key).filter((key) => !left.has(key));
  const head = taken.includes(group.typical) ? group.typical : taken[0];
  const name = t('control.groups.suggestion', { number });
  const toggle = (key: string) =>
    setLeft(new Set(left.has(key) ? [...left].filter((one) => one !== key) : [...left, key]));
  const merge = () => head && grouping.merge(head, taken, title, t('control.groups.merged'));
  return (
    <section class="suggestion" aria-label={name}>
      <ul>
        {ideas.map((idea) => (
          <li key={idea.key}>
            <label class="check">
              <input type="checkbox" checked={!left.has(idea.key)} onChange={() => toggle(idea.key)} />
              <span>{idea.t}</span>
            </label>
          </li>
        ))}
      </ul>
      <Field id={id} label={t('control.groups.title')}>
        <input
          id={id}
          class="input"
          value={title}
          maxLength={longest}
          onInput={(event) => setTitle(event.currentTarget.value)}
        />
      </Field>
      <div class="buttons">
        <Button kind="primary" disabled={taken.length < 2} onClick={merge}>
          {t('control.groups.merge')}
        </Button>
        <Button onClick={() => grouping.reject(group, t('control.groups.rejected'))}>
          {t('control.groups.notSame')}
        </Button>
      </div>
    </section>
  );
}
