import { useSignal } from '@preact/signals';
import { eraseName } from '../state/forgetting';
import { rememberName } from '../state/memory';
import { t, why } from '../state/words';
import { Button } from '../ui/Button';

/** One's name goes, also after the end; what one wrote stays. It takes two presses. */
export function EraseName({ code, secret, onErased }: { code: string; secret: string; onErased: () => void }) {
  const sure = useSignal(false);
  const said = useSignal('');
  const press = async () => {
    if (!sure.value) {
      sure.value = true;
      return;
    }
    const answer = await eraseName(code, secret);
    if ('refused' in answer) {
      said.value = why(answer.refused);
    } else {
      rememberName('');
      onErased();
    }
  };
  return (
    <>
      <p class="soft">{t('my.eraseHint')}</p>
      <Button kind={sure.value ? 'danger' : 'quiet'} onClick={press}>
        {t(sure.value ? 'my.eraseNow' : 'my.erase')}
      </Button>
      <p class="soft" role="status">
        {said.value}
      </p>
    </>
  );
}
