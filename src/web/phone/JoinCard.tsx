import { useEffect, useState } from 'preact/hooks';
import type { Refusal } from '../state/entities';
import { lastName, rememberJoin } from '../state/memory';
import { type About, about } from '../state/server';
import { t, why } from '../state/words';
import { Button } from '../ui/Button';
import { Mark } from '../ui/Mark';
import { Notice } from '../ui/Notice';

/** With `refused`, the last try was: the passphrase or the name was not right. */
type Props = { code: string; refused?: Refusal | undefined; onJoin: (name: string, pass: string) => void };

type Known =
  | { kind: 'asking'; failed: boolean }
  | { kind: 'there'; about: About }
  | { kind: 'refused'; refusal: Refusal };

/** The way in: one tap, and a name for those who want one. */
export function JoinCard({ code, refused, onJoin }: Props) {
  const known = useAbout(code);
  switch (known.kind) {
    case 'asking':
      return <main class="phone gate">{known.failed && <Notice kind="waiting">{t('phone.notReached')}</Notice>}</main>;
    case 'refused':
      return <Closed text={why(known.refusal)} />;
    case 'there':
      return known.about.admits ? (
        <Card about={known.about} refused={refused} onJoin={onJoin} />
      ) : (
        <Closed text={t('refused.notAdmitted')} />
      );
  }
}

function Card({ about, refused, onJoin }: Omit<Props, 'code'> & { about: About }) {
  const [name, setName] = useState(lastName());
  const [pass, setPass] = useState('');
  const asksPass = about.passphrase === true || refused?.code === 'passphraseNeeded';
  const join = (event: Event) => {
    event.preventDefault();
    rememberJoin(about.code, about.title);
    onJoin(name.trim(), pass.trim());
  };
  return (
    <main class="phone gate">
      <form class="card" onSubmit={join}>
        <Mark />
        <div>
          <p class="hint">{t('phone.joining')}</p>
          <h1>{about.title}</h1>
        </div>
        {refused && <Notice kind="trouble">{why(refused)}</Notice>}
        {asksPass && (
          <div class="field">
            <label for="pass">{t('phone.passphrase')}</label>
            <input
              id="pass"
              class="input"
              value={pass}
              maxLength={60}
              required
              autocomplete="off"
              autocapitalize="none"
              aria-describedby="pass-hint"
              onInput={(event) => setPass(event.currentTarget.value)}
            />
            <p id="pass-hint" class="hint">
              {t('phone.passphraseHint')}
            </p>
          </div>
        )}
        <div class="field">
          <label for="name">{t('phone.yourNameOptional')}</label>
          <input
            id="name"
            class="input"
            value={name}
            maxLength={60}
            autocomplete="name"
            enterkeyhint="go"
            aria-describedby="name-hint"
            onInput={(event) => setName(event.currentTarget.value)}
          />
          <p id="name-hint" class="hint">
            {t('phone.nameHint')}
          </p>
        </div>
        <Button kind="primary" type="submit" class="wide">
          {t('phone.join')}
        </Button>
        <p class="hint">{t('phone.joinNext')}</p>
      </form>
    </main>
  );
}

export function Closed({ text }: { text: string }) {
  return (
    <main class="phone gate">
      <div class="card">
        <Notice kind="trouble">
          <h1>{text}</h1>
        </Notice>
        <a class="button wide" href="/">
          {t('ui.home')}
        </a>
      </div>
    </main>
  );
}

/** Not in, or not yet: nothing of the session is here. */
export function Outside({ text }: { text: string }) {
  return (
    <main class="phone gate">
      <div class="card">
        <div role="status">
          <Notice kind="waiting">
            <h1>{text}</h1>
          </Notice>
        </div>
      </div>
    </main>
  );
}

/** What the server says about the session; asks again until it answers. */
function useAbout(code: string): Known {
  const [known, setKnown] = useState<Known>({ kind: 'asking', failed: false });
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const ask = async () => {
      const answer = await about(code);
      if (gone) {
        return;
      }

      if ('ok' in answer) {
        document.title = answer.ok.title;
        setKnown({ kind: 'there', about: answer.ok });
      } else if (answer.refused.code === 'unavailable') {
        setKnown({ kind: 'asking', failed: true });
        waiting = setTimeout(ask, 1_000 + Math.random() * 2_000);
      } else {
        setKnown({ kind: 'refused', refusal: answer.refused });
      }
    };
    void ask();
    return () => {
      gone = true;
      clearTimeout(waiting);
    };
  }, [code]);
  return known;
}
