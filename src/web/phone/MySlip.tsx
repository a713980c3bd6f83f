import { useId, useState } from 'preact/hooks';
import { countOf, ideasOf } from '../state/basicSelectors';
import type { MyIdea } from '../state/pending';
import { t, why } from '../state/words';
import { Button } from '../ui/Button';
import { ColumnLabel } from '../ui/ColumnLabel';
import { Icon } from '../ui/Icon';
import { Builds } from './Builds';
import { EditForm } from './EditForm';
import { Helpers, Wordings } from './Helping';
import { LateExtra } from './Late';
import { LatePhoto } from './LatePhoto';
import { useSession } from './useSession';
import type { Writing } from './writing';

type Props = {
  writing: Writing;
  idea: MyIdea;
  onDelete: (idea: MyIdea) => void;
  onPutBack: (text: string) => void;
};

/** One own idea. */
export function MySlip({ writing, idea, onDelete, onPutBack }: Props) {
  const id = useId();
  const session = useSession();
  const [editing, setEditing] = useState(false);
  const forget = () => session.forget(idea.command ?? '');
  const putBack = () => {
    const { text, column, picture } = idea;
    if (picture === undefined) {
      onPutBack(text);
    } else {
      const where = column === undefined ? {} : { column };
      void session.send({ kind: 'sendIdea', board: writing.activity, text, picture, ...where });
    }
    forget();
  };
  if (editing && idea.key !== undefined) {
    return (
      <li class="slip">
        <EditForm writing={writing} idea={idea} ideaKey={idea.key} onClose={() => setEditing(false)} />
      </li>
    );
  }

  return (
    <li class={`slip mine ${idea.state}`}>
      {idea.picture && <LatePhoto task="see" picture={idea.picture} text={idea.text} />}
      <p id={id} class="text">
        {idea.picture && idea.text === '' ? t('phone.photo') : idea.text}
      </p>
      <div class="about">
        <ColumnLabel names={writing.columns} column={idea.column} />
        <State idea={idea} />
        <Joined idea={idea} />
      </div>
      <div class="tools">
        {idea.state === 'refused' && idea.key === undefined && writing.open && (
          <Button onClick={putBack}>{t(idea.picture ? 'phone.sendAgain' : 'phone.putBack')}</Button>
        )}
        {idea.state === 'refused' && <Button onClick={forget}>{t('phone.forget')}</Button>}
        {idea.key !== undefined && writing.open && (
          <>
            <Button kind="quiet" describedBy={id} onClick={() => setEditing(true)}>
              {t('phone.edit')}
            </Button>
            <Button kind="quiet" describedBy={id} onClick={() => onDelete(idea)}>
              {t('phone.delete')}
            </Button>
          </>
        )}
      </div>
      {idea.key !== undefined && <Builds idea={idea.key} text={id} builds={idea.builds} open={false} />}
      {idea.key !== undefined && session.own.value.has(`sign/${idea.key}`) && <LateExtra task="sign" idea={idea.key} />}
      {idea.key !== undefined && idea.picture && !idea.hidden && writing.open && (
        <LatePhoto task="type" photo={idea.key} />
      )}
    </li>
  );
}

/** Who wants to help, and with what it counts as one. */
function Joined({ idea }: { idea: MyIdea }) {
  const shared = useSession().shared.value;
  const key = idea.head ?? idea.key;
  if (key === undefined) {
    return null;
  }

  const helpers = countOf(shared, `helps/${key}`) ?? idea.helpers ?? 0;
  const head = idea.head && ideasOf(shared).find((one) => one.key === key);
  return (
    <>
      {helpers > 0 && <Helpers count={helpers} />}
      {head && <span class="hint">{t('phone.together', { text: head.t })}</span>}
      {idea.head === undefined && <Wordings idea={key} />}
    </>
  );
}

function State({ idea }: { idea: MyIdea }) {
  const live = useSession().status.value.kind === 'live';
  switch (idea.state) {
    case 'saved':
      return (
        <span class="state">
          <Icon name={idea.hidden ? 'alert' : idea.waits ? 'clock' : 'check'} />
          {t(idea.hidden ? 'phone.hidden' : idea.waits ? 'phone.waits' : 'phone.saved')}
        </span>
      );
    case 'unsaved':
      return (
        <span class="state">
          <Icon name="clock" />
          {live ? t('phone.unsaved') : t('phone.unsavedOffline')}
        </span>
      );
    case 'refused':
      return (
        <span class="state refused">
          <Icon name="alert" />
          {t(idea.key === undefined ? 'phone.refused' : 'phone.changeRefused', {
            why: idea.refusal ? why(idea.refusal) : '',
          })}
        </span>
      );
  }
}
