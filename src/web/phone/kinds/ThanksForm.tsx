import { useState } from 'preact/hooks';
import { meOf } from '../../state/basicSelectors';
import { graphemes } from '../../state/graphemes';
import { draftOf, rememberDraft } from '../../state/memory';
import type { ThanksFor } from '../../state/mine';
import { shownTable } from '../../state/pending';
import { t, why } from '../../state/words';
import { announce } from '../../ui/announce';
import { Button } from '../../ui/Button';
import { Counter } from '../Counter';
import { buzz } from '../device';
import { useSession } from '../useSession';
import { PersonField } from './PersonField';
import { useThankable } from './useThankable';

/** As the server has it. */
const mostOfThanks = 200;

/** Whom one thanks: what the choice says, as `project/KEY` for a project. */
type Choice = Exclude<ThanksFor, 'project'> | `project/${string}`;

/** One thank-you: for whom, what, and who may see what. */
export function ThanksForm() {
  const session = useSession();
  const [choice, setChoice] = useState<Choice>('everybody');
  const [person, setPerson] = useState<number>();
  const [find, setFind] = useState('');
  const [text, setText] = useState(() => draftOf(session.code, 'thanks'));
  const [named, setNamed] = useState(false);
  const [mayShow, setMayShow] = useState(false);
  const found = useThankable(find);
  const name = meOf(session.own.value)?.name;
  const sits = shownTable(session.own.value, session.pending.value) !== undefined;
  const ready =
    text.trim() !== '' && graphemes(text.trim()) <= mostOfThanks && (choice !== 'person' || person !== undefined);
  const type = (now: string) => {
    rememberDraft(session.code, 'thanks', now);
    setText(now);
  };
  const send = async (event: Event) => {
    event.preventDefault();
    if (!ready) {
      return;
    }

    buzz();
    const project = choice.startsWith('project/') ? choice.slice('project/'.length) : undefined;
    const sent = await session.send({
      kind: 'sendThanks',
      for: project === undefined ? (choice as ThanksFor) : 'project',
      text: text.trim(),
      ...(project === undefined ? {} : { project }),
      ...(choice === 'person' && person !== undefined ? { person } : {}),
      named: named && name !== undefined,
      mayShow: mayShow && choice !== 'person',
    });
    if ('refused' in sent) {
      announce(t('phone.refused', { why: why(sent.refused) }));
    } else {
      type('');
      announce(t('keepsake.thanks.sent'));
    }
  };
  return (
    <form class="composer" onSubmit={send}>
      <div class="field">
        <label for="thanks-for">{t('keepsake.thanks.for')}</label>
        <select
          id="thanks-for"
          class="input"
          value={choice}
          onChange={(event) => setChoice(event.currentTarget.value as Choice)}
        >
          <option value="everybody">{t('keepsake.thanks.everybody')}</option>
          {sits && <option value="table">{t('keepsake.thanks.myTable')}</option>}
          {found.projects.map(({ project, title }) => (
            <option key={project} value={`project/${project}`}>
              {t('keepsake.thanks.projectCalled', { title })}
            </option>
          ))}
          <option value="person">{t('keepsake.thanks.person')}</option>
        </select>
      </div>
      {choice === 'person' && (
        <PersonField found={found} find={find} onFind={setFind} person={person} onPerson={setPerson} />
      )}
      <div class="field">
        <div class="above-box">
          <label for="thanks-text">{t('keepsake.thanks.text')}</label>
          <Counter text={text} most={mostOfThanks} />
        </div>
        <textarea
          id="thanks-text"
          class="input"
          rows={3}
          value={text}
          onInput={(event) => type(event.currentTarget.value)}
        />
      </div>
      {name !== undefined && (
        <label class="tick">
          <input type="checkbox" checked={named} onChange={(event) => setNamed(event.currentTarget.checked)} />
          {t('keepsake.thanks.named', { name })}
        </label>
      )}
      {choice === 'person' ? (
        <p class="hint">{t('keepsake.thanks.private')}</p>
      ) : (
        <label class="tick">
          <input type="checkbox" checked={mayShow} onChange={(event) => setMayShow(event.currentTarget.checked)} />
          {t('keepsake.thanks.mayShow')}
        </label>
      )}
      <Button type="submit" class="wide" disabled={!ready}>
        {t('keepsake.thanks.send')}
      </Button>
    </form>
  );
}
