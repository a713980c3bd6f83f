import { useRef, useState } from 'preact/hooks';
import { meOf } from '../state/basicSelectors';
import { rememberName } from '../state/memory';
import { t } from '../state/words';
import { announce } from '../ui/announce';
import { Button } from '../ui/Button';
import { useSession } from './useSession';

/** One's own name: given, changed, or taken away. */
export function NameForm() {
  const session = useSession();
  const details = useRef<HTMLDetailsElement>(null);
  const [typed, setTyped] = useState<string>();
  const wish = session.pending.value
    .map(({ command }) => command)
    .filter((command) => command.kind === 'giveName')
    .at(-1);
  const name = wish ? (wish.name ?? '') : (meOf(session.own.value)?.name ?? '');
  const save = async (event: Event) => {
    event.preventDefault();
    const wanted = (typed ?? name).trim();
    rememberName(wanted);
    setTyped(undefined);
    details.current?.removeAttribute('open');
    const sent = await session.send(wanted === '' ? { kind: 'giveName' } : { kind: 'giveName', name: wanted });
    if (!('refused' in sent)) {
      announce(t('phone.nameSaved'));
    }
  };
  return (
    <details ref={details}>
      <summary>{name === '' ? t('phone.giveName') : t('phone.yourNameIs', { name })}</summary>
      <form class="field" onSubmit={save}>
        <label for="own-name">{t('phone.yourName')}</label>
        <input
          id="own-name"
          class="input"
          value={typed ?? name}
          maxLength={60}
          autocomplete="name"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
        <Button type="submit">{t('phone.saveName')}</Button>
      </form>
    </details>
  );
}
