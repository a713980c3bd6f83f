import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { copied } from '../state/clipboard';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { QrPicture } from '../ui/qr/QrPicture';
import { linkOf, type MyKey } from './key';

/** The ways to keep this page: to oneself, on another phone, on paper. */
export function Keep({ code, title, link }: { code: string; title: string; link: MyKey }) {
  const field = useRef<HTMLInputElement>(null);
  const said = useSignal('');
  const shown = useSignal(false);
  const url = linkOf(location.origin, code, link);
  const copy = async () => {
    field.current?.select();
    said.value = (await copied(url)) ? t('my.copied') : t('my.copyByHand');
  };
  return (
    <section class="keep" aria-label={t('my.keepHeading')}>
      <div class="buttons">
        {'share' in navigator && (
          <Button kind="primary" onClick={() => share(t('my.shareTitle', { title }), url)}>
            {t('my.share')}
          </Button>
        )}
        <Button kind={'share' in navigator ? 'plain' : 'primary'} onClick={copy}>
          {t('my.copy')}
        </Button>
        <Button pressed={shown.value} onClick={() => (shown.value = !shown.value)}>
          {t('my.qr')}
        </Button>
        <Button onClick={() => print()}>{t('my.print')}</Button>
      </div>
      <div class="field">
        <label for="my-link">{t('my.link')}</label>
        <input
          id="my-link"
          class="input"
          ref={field}
          readOnly
          value={url}
          onFocus={(event) => event.currentTarget.select()}
        />
      </div>
      <p class="hint" role="status">
        {said.value}
      </p>
      {shown.value && <QrPicture text={url} label={t('my.qrImage')} instead={t('my.qrTooLong')} />}
    </section>
  );
}

async function share(title: string, url: string): Promise<void> {
  try {
    await navigator.share({ title, url });
  } catch {
    // The person changed its mind.
  }
}
