import { useId, useState } from 'preact/hooks';
import { meOf } from '../../state/basicSelectors';
import { shownSigned } from '../../state/builds';
import { rememberName } from '../../state/memory';
import { t } from '../../state/words';
import { announce } from '../../ui/announce';
import { Button } from '../../ui/Button';
import { useSession } from '../useSession';

/** Longest name, as the server has it. */
const longest = 60;

/** Only on the phone of an idea's author: showing one's name with it, and taking that back. */
export function SignOffer({ idea }: { idea: string }) {
  const session = useSession();
  const [naming, setNaming] = useState(false);
  const name = meOf(session.own.value)?.name;
  const signed = shownSigned(session.own.value, session.pending.value, idea);
  const show = async (on: boolean) => {
    const sent = await session.send({ kind: 'signIdea', idea, show: on });
    if (!('refused' in sent)) {
      announce(t(on ? 'kinds.sign.shown' : 'kinds.sign.taken'));
    }
  };
  const named = async (given: string) => {
    setNaming(false);
    rememberName(given);
    if (!('refused' in (await session.send({ kind: 'giveName', name: given })))) {
      await show(true);
    }
  };
  if (naming) {
    return <NameFirst onName={named} onClose={() => setNaming(false)} />;
  }

  return signed ? (
    <div class="tools signed">
      <p class="hint">{t('kinds.sign.shown')}</p>
      <Button kind="quiet" onClick={() => show(false)}>
        {t('kinds.sign.takeOff')}
      </Button>
    </div>
  ) : (
    <div class="tools">
      <Button onClick={() => (name ? show(true) : setNaming(true))}>{t('kinds.sign.mine')}</Button>
    </div>
  );
}

function NameFirst({ onName, onClose }: { onName: (name: string) => void; onClose: () => void }) {
  const id = useId();
  const [name, setName] = useState('');
  const submit = (event: Event) => {
    event.preventDefault();
    if (name.trim() !== '') {
      onName(name.trim());
    }
  };
  return (
    <form class="field" onSubmit={submit}>
      <label for={id}>{t('phone.yourName')}</label>
      <input
        id={id}
        class="input"
        value={name}
        maxLength={longest}
        autocomplete="name"
        aria-describedby={`${id}-hint`}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <p id={`${id}-hint`} class="hint">
        {t('kinds.sign.nameHint')}
      </p>
      <div class="tools">
        <Button kind="primary" type="submit" disabled={name.trim() === ''}>
          {t('kinds.sign.show')}
        </Button>
        <Button onClick={onClose}>{t('ui.cancel')}</Button>
      </div>
    </form>
  );
}
