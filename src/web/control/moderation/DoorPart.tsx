import { useSignal } from '@preact/signals';
import { asksOf, type KeyedAsk, moderationOf } from '../../state/moderation';
import { setPassphrase } from '../../state/server';
import { t, why } from '../../state/words';
import { Button } from '../../ui/Button';
import type { Desk } from '../desk';
import { Field } from '../Field';
import { Switch } from './Switch';

/** Who is let in: the watched door, and the passphrase. */
export function DoorPart({ desk }: { desk: Desk }) {
  const shared = desk.live.shared.value;
  const asks = asksOf(shared);
  const waiting = asks.filter((ask) => !ask.declined);
  const answer = (let_: boolean, numbers?: number[]) =>
    desk.act({ kind: 'answerDoor', let: let_, ...(numbers ? { asks: numbers } : {}) });
  return (
    <section aria-labelledby="door">
      <h3 id="door">{t('control.moderation.door')}</h3>
      <Switch
        id="watched"
        label={t('control.moderation.watch')}
        hint={t('control.moderation.watchHint')}
        on={moderationOf(shared).door ?? false}
        onChange={(on) => desk.act({ kind: 'setDoor', on })}
      />
      {waiting.length > 1 && (
        <div class="buttons">
          <Button onClick={() => answer(true)}>{t('control.moderation.letAllIn', { count: waiting.length })}</Button>
        </div>
      )}
      <ul class="held" aria-label={t('control.moderation.door')}>
        {[...waiting, ...asks.filter((ask) => ask.declined)].map((ask) => (
          <li key={ask.ask}>
            <p>
              <span class="text">{nameOf(ask)}</span>
              {ask.declined && <span class="about">{t('control.moderation.declined')}</span>}
            </p>
            <div class="tools">
              <Button
                label={t('control.toolOf', { tool: t('control.moderation.letIn'), question: nameOf(ask) })}
                onClick={() => answer(true, [ask.ask])}
              >
                {t('control.moderation.letIn')}
              </Button>
              {!ask.declined && (
                <Button
                  kind="quiet"
                  label={t('control.toolOf', { tool: t('control.moderation.notNow'), question: nameOf(ask) })}
                  onClick={() => answer(false, [ask.ask])}
                >
                  {t('control.moderation.notNow')}
                </Button>
              )}
            </div>
          </li>
        ))}
      </ul>
      <Pass desk={desk} />
    </section>
  );
}

function Pass({ desk }: { desk: Desk }) {
  const isSet = moderationOf(desk.live.shared.value).passphrase ?? false;
  const typed = useSignal('');
  const trouble = useSignal('');
  const set = async (passphrase: string) => {
    const answer = await setPassphrase(desk.code, desk.token, passphrase);
    trouble.value = 'refused' in answer ? why(answer.refused) : '';
    typed.value = 'refused' in answer ? typed.value : '';
  };
  return (
    <form
      class="plan"
      onSubmit={(event) => {
        event.preventDefault();
        void set(typed.value);
      }}
    >
      <Field
        id="passphrase"
        label={t(isSet ? 'control.moderation.newPassphrase' : 'control.moderation.passphrase')}
        hint={t(isSet ? 'control.moderation.passphraseOn' : 'control.moderation.passphraseOff')}
      >
        <input
          id="passphrase"
          class="input"
          maxLength={60}
          autocomplete="off"
          value={typed.value}
          aria-describedby="passphrase-hint"
          onInput={(event) => (typed.value = event.currentTarget.value)}
        />
      </Field>
      <div class="buttons">
        <Button type="submit" disabled={typed.value.trim() === ''}>
          {t('control.moderation.setPassphrase')}
        </Button>
        {isSet && (
          <Button kind="quiet" onClick={() => set('')}>
            {t('control.moderation.noPassphrase')}
          </Button>
        )}
      </div>
      <p class="trouble" role="alert">
        {trouble.value}
      </p>
    </form>
  );
}

function nameOf(ask: KeyedAsk): string {
  return ask.name ?? t('ui.guest', { number: ask.ask });
}
