import { useSignal } from '@preact/signals';
import {
  answerSignUp,
  guestSecret,
  type InvitationSheet,
  joinLink,
  keepGuestSecret,
  type OwnAnswer,
  signUpPath,
} from '../state/signUps';
import { t, why } from '../state/words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';

type Props = {
  page: InvitationSheet;
  own: OwnAnswer;
  id: string;
  onChange: () => void;
  onForgotten: () => Promise<void>;
};

/** What one said, what goes with it, and how to change one's mind. */
export function Answered({ page, own, id, onChange, onForgotten }: Props) {
  const workshop = own.workshop === undefined ? undefined : page.workshops[own.workshop];
  return (
    <section class="answered">
      <div role="status">
        <Notice kind="good">
          <strong>{t(`signup.said.${own.coming}`)}</strong>
        </Notice>
      </div>
      {own.coming === 'no' && <p>{t('signup.nothingKept')}</p>}
      {workshop && (
        <p>
          {own.waits
            ? t('signup.waits', { workshop: workshop.name, count: own.waits })
            : t('signup.hasPlace', { workshop: workshop.name })}
        </p>
      )}
      {own.code && <Given code={own.code} />}
      {own.link && (
        <a class="button wide" href={own.link}>
          {t('signup.lookBack')}
        </a>
      )}
      {own.coming !== 'no' && !page.ended && (
        <>
          {page.beginsAt && (
            <a
              class="button primary wide"
              href={`${signUpPath(id, page.session)}.ics`}
              download={`${page.session}.ics`}
            >
              {t('signup.calendar')}
            </a>
          )}
          <a class="button wide" href={joinLink(page.session, own)}>
            {t('signup.join')}
          </a>
          <p class="hint">{t('signup.joinHint')}</p>
        </>
      )}
      <OwnLink id={id} code={page.session} />
      <Button class="wide" onClick={onChange}>
        {t('signup.change')}
      </Button>
      <Forget id={id} code={page.session} onForgotten={onForgotten} />
    </section>
  );
}

/** A link or a code that was handed out. */
function Given({ code }: { code: string }) {
  return (
    <div class="given">
      <p class="hint">{t('signup.given')}</p>
      {/^https?:\/\/\S+$/.test(code) ? <a href={code}>{code}</a> : <code>{code}</code>}
    </div>
  );
}

function OwnLink({ id, code }: { id: string; code: string }) {
  return (
    <div class="field">
      <label for="own-link">{t('signup.ownLink')}</label>
      <input
        id="own-link"
        class="input"
        readOnly
        value={`${location.origin}/signup/${id}/${code}#${guestSecret(id, code) ?? ''}`}
        aria-describedby="own-link-hint"
        onFocus={(event) => event.currentTarget.select()}
      />
      <p class="hint" id="own-link-hint">
        {t('signup.ownLinkHint')}
      </p>
    </div>
  );
}

function Forget({ id, code, onForgotten }: { id: string; code: string; onForgotten: () => Promise<void> }) {
  const sure = useSignal(false);
  const trouble = useSignal('');
  const forget = async () => {
    const refused = await answerSignUp(id, code, guestSecret(id, code) ?? '', { kind: 'forgetMe', session: code });
    trouble.value = refused ? why(refused) : '';
    if (!refused) {
      keepGuestSecret(id, code, undefined);
      await onForgotten();
    }
  };
  return (
    <>
      {sure.value ? (
        <div class="field">
          <p>{t('signup.forgetSure')}</p>
          <Button kind="danger" class="wide" onClick={forget}>
            {t('signup.forgetNow')}
          </Button>
          <Button onClick={() => (sure.value = false)}>{t('ui.cancel')}</Button>
        </div>
      ) : (
        <Button kind="quiet" onClick={() => (sure.value = true)}>
          {t('signup.forget')}
        </Button>
      )}
      <div role="alert">{trouble.value && <Notice kind="trouble">{trouble.value}</Notice>}</div>
    </>
  );
}
