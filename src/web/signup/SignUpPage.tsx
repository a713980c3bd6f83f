import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { tokenOf } from '../state/memory';
import { guestSecret, type InvitationSheet, signUpPage, wasThere } from '../state/signUps';
import { t, why } from '../state/words';
import { Button } from '../ui/Button';
import { LiveRegion } from '../ui/LiveRegion';
import { Notice } from '../ui/Notice';
import { Answered } from './Answered';
import { AnswerForm } from './AnswerForm';
import { Facts } from './Facts';

type Props = { id: string; code: string; known: boolean };

/** What a Learnathon is, and whether one comes. */
export function SignUpPage({ id, code }: Props) {
  const sheet = useSignal<InvitationSheet | undefined>(undefined);
  const trouble = useSignal('');
  const changing = useSignal(false);
  const read = async () => {
    const answer = await signUpPage(id, code, guestSecret(id, code));
    trouble.value =
      'refused' in answer ? (answer.refused.code === 'unavailable' ? t('signup.notReached') : why(answer.refused)) : '';
    if ('ok' in answer) {
      document.title = answer.ok.title;
      sheet.value = await withAttendance(id, code, answer.ok);
      changing.value = false;
    }
  };
  useEffect(() => void read(), []);

  const page = sheet.value;
  if (!page) {
    return (
      <main class="signup" aria-busy={trouble.value === ''}>
        {trouble.value && (
          <>
            <Notice kind="trouble">
              <h1>{trouble.value}</h1>
            </Notice>
            <Button onClick={read}>{t('signup.again')}</Button>
          </>
        )}
      </main>
    );
  }

  const answers = page.own === undefined || changing.value;
  return (
    <main class="signup">
      <Facts page={page} />
      {page.own && !changing.value && (
        <Answered page={page} own={page.own} id={id} onChange={() => (changing.value = true)} onForgotten={read} />
      )}
      {answers && (page.open || page.own) && <AnswerForm page={page} id={id} onSent={read} />}
      {answers && !page.open && !page.own && <Notice>{t(page.ended ? 'signup.ended' : 'signup.closed')}</Notice>}
      {trouble.value && <Notice kind="trouble">{trouble.value}</Notice>}
      <LiveRegion />
    </main>
  );
}

/** Whose phone took part on the day was there: a code that waits for that is handed out now. */
async function withAttendance(id: string, code: string, page: InvitationSheet): Promise<InvitationSheet> {
  const [secret, seat] = [guestSecret(id, code), tokenOf(code, 'participants')];
  if (page.own && page.own.coming !== 'no' && page.own.code === undefined && secret && seat) {
    const answer = await wasThere(id, code, secret, seat);
    return 'ok' in answer ? answer.ok : page;
  }

  return page;
}
