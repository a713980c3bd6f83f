import { useSignal } from '@preact/signals';
import { saidOf } from '../../state/roomSelectors';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import type { Desk } from '../desk';

const longest = 200;

/** A sentence on every screen: in the rooms, in the hall, on phones. */
export function SayPanel({ desk }: { desk: Desk }) {
  const text = useSignal('');
  const said = saidOf(desk.live.shared.value);
  const say = async (event: Event) => {
    event.preventDefault();
    if (text.value.trim() !== '' && (await desk.act({ kind: 'sayToAll', text: text.value }))) {
      text.value = '';
    }
  };
  return (
    <section class="panel say">
      <h2>
        <label for="say">{t('control.say')}</label>
      </h2>
      {said && (
        <>
          <blockquote>{said.text}</blockquote>
          <div class="buttons">
            <Button onClick={() => desk.act({ kind: 'sayToAll' })}>{t('control.unsay')}</Button>
          </div>
        </>
      )}
      <form onSubmit={say}>
        <input
          id="say"
          class="input"
          maxLength={longest}
          autocomplete="off"
          value={text.value}
          onInput={(event) => {
            text.value = event.currentTarget.value;
          }}
        />
        <Button type="submit">{t('control.sayIt')}</Button>
      </form>
    </section>
  );
}
