import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { copied } from '../state/clipboard';
import { t } from '../state/words';
import { Button } from '../ui/Button';

/** The address of a sign-up page, to send to everybody once it is open. */
export function LinkForAll({ id, code, open }: { id: string; code: string; open: boolean }) {
  const field = useRef<HTMLInputElement>(null);
  const said = useSignal('');
  const path = `/signup/${id}/${code}`;
  const link = location.origin + path;
  const copy = async () => {
    field.current?.select();
    said.value = t((await copied(link)) ? 'signups.copied' : 'signups.copyByHand');
  };
  return (
    <div class="field">
      <label for={`link-${code}`}>{t('signups.link')}</label>
      <input
        id={`link-${code}`}
        class="input"
        ref={field}
        readOnly
        value={link}
        aria-describedby={`link-hint-${code}`}
        onFocus={(event) => event.currentTarget.select()}
      />
      <div class="buttons">
        <Button kind={open ? 'primary' : 'plain'} onClick={copy}>
          {t('signups.copy')}
        </Button>
        <a href={path}>{t('signups.look')}</a>
      </div>
      <p class="hint" id={`link-hint-${code}`}>
        {t('signups.linkHint')}
      </p>
      <p class="hint" role="status">
        {said.value}
      </p>
    </div>
  );
}
