import { useId, useState } from 'preact/hooks';
import type { ShownBuild } from '../../state/builds';
import { graphemes } from '../../state/graphemes';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { mostCharacters } from '../Counter';
import { useSession } from '../useSession';
import { SavedMark } from './SavedMark';

/** One thing that was added to an idea; one's own can be changed and deleted. */
export function BuildSlip({ build, open }: { build: ShownBuild; open: boolean }) {
  const id = useId();
  const session = useSession();
  const [text, setText] = useState<string>();
  const { key } = build;
  if (text !== undefined && key !== undefined) {
    const bad = text.trim() === '' || graphemes(text.trim()) > mostCharacters;
    const save = (event: Event) => {
      event.preventDefault();
      if (!bad) {
        setText(undefined);
        void session.send({ kind: 'editBuild', build: key, text: text.trim() });
      }
    };
    return (
      <li>
        <form class="field" onSubmit={save}>
          <label for={id}>{t('phone.editText')}</label>
          <textarea
            id={id}
            class="input"
            rows={2}
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
          />
          <div class="tools">
            <Button kind="primary" type="submit" disabled={bad}>
              {t('ui.save')}
            </Button>
            <Button onClick={() => setText(undefined)}>{t('ui.cancel')}</Button>
          </div>
        </form>
      </li>
    );
  }

  return (
    <li>
      <p id={id} class="text">
        {build.text}
      </p>
      {build.by && <p class="hint">{build.by}</p>}
      {build.hidden ? (
        <p class="state">
          <Icon name="alert" />
          {t('phone.hidden')}
        </p>
      ) : (
        build.mine && <SavedMark saved={build.saved} />
      )}
      {build.mine && key !== undefined && open && (
        <div class="tools">
          <Button kind="quiet" describedBy={id} onClick={() => setText(build.text)}>
            {t('phone.edit')}
          </Button>
          <Button kind="quiet" describedBy={id} onClick={() => session.send({ kind: 'deleteBuild', build: key })}>
            {t('phone.delete')}
          </Button>
        </div>
      )}
    </li>
  );
}
