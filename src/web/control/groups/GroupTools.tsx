import { useId, useState } from 'preact/hooks';
import type { View } from '../../state/applyPatch';
import type { KeyedIdea } from '../../state/entities';
import { wordingsOf } from '../../state/helping';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import type { Grouping } from './grouping';

/** As long as an idea may be. */
const longest = 280;

type Props = { grouping: Grouping; idea: KeyedIdea; shared: View; fixed: boolean };

/** All wordings of a group, and what can be done with it. */
export function GroupTools({ grouping, idea, shared, fixed }: Props) {
  const wordings = wordingsOf(shared, idea.key);
  if (wordings.length === 0) {
    return null;
  }

  const out = (key: string) => grouping.takeOut(key, idea.key, t('control.groups.tookOut'));
  return (
    <details class="group">
      <summary>{t('ui.wordings', { count: wordings.length })}</summary>
      <ul class="wordings">
        {wordings.map((one) => (
          <li key={one.k}>
            <span class="text">{one.t}</span>
            {one.by && <span class="about">{t('control.by', { name: one.by })}</span>}
            {!fixed && (
              <Button
                kind="quiet"
                label={t('control.toolOf', { tool: t('control.groups.takeOut'), question: one.t })}
                onClick={() => out(one.k)}
              >
                {t('control.groups.takeOut')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {!fixed && (
        <div class="buttons">
          <TitleForm key={idea.t} grouping={grouping} idea={idea} />
          <Button onClick={() => grouping.takeApart(idea.key, t('control.groups.tookApart'))}>
            {t('control.groups.takeApart')}
          </Button>
        </div>
      )}
    </details>
  );
}

function TitleForm({ grouping, idea }: { grouping: Grouping; idea: KeyedIdea }) {
  const id = useId();
  const [title, setTitle] = useState<string>();
  if (title === undefined) {
    return <Button onClick={() => setTitle(idea.t)}>{t('control.groups.changeTitle')}</Button>;
  }

  const save = async (event: Event) => {
    event.preventDefault();
    if (await grouping.retitle(idea.key, title, t('control.groups.retitled'))) {
      setTitle(undefined);
    }
  };
  return (
    <form class="title-form" onSubmit={save}>
      <label for={id}>{t('control.groups.title')}</label>
      <input
        id={id}
        class="input"
        value={title}
        maxLength={longest}
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
      <Button type="submit">{t('control.groups.keepTitle')}</Button>
    </form>
  );
}
