import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { askCycle, type DueItem, type DueList, dueMessages } from '../state/signUps';
import { t, why, wordsLanguage } from '../state/words';
import { Button } from '../ui/Button';
import { Notice } from '../ui/Notice';
import { saveAs } from '../ui/saveAs';

/** What is to be passed on this week; with a mail server, how each message fares. */
export function DueMessages({ id, token }: { id: string; token: string }) {
  const due = useSignal<DueList | undefined>(undefined);
  const trouble = useSignal('');
  const read = async () => {
    const answer = await dueMessages(id, token);
    if ('ok' in answer) {
      due.value = answer.ok;
    }
    trouble.value = 'refused' in answer ? why(answer.refused) : '';
  };
  useEffect(() => {
    void read();
    const again = () => void read();
    addEventListener('focus', again);
    return () => removeEventListener('focus', again);
  }, [id, token]);
  const tick = async (item: DueItem, done: boolean) => {
    const refused = await askCycle(id, token, { kind: 'tickMessage', message: item.key, done });
    await read();
    trouble.value = refused ? why(refused) : '';
  };

  return (
    <section class="due">
      <h2>{t('signups.due')}</h2>
      <p class="hint">{t(due.value?.mail ? 'signups.dueMail' : 'signups.dueByHand')}</p>
      <div role="alert">{trouble.value && <Notice kind="trouble">{trouble.value}</Notice>}</div>
      {due.value?.items.length === 0 && <p>{t('signups.nothingDue')}</p>}
      <ul class="guests" role="list" aria-label={t('signups.due')}>
        {due.value?.items.map((item) => (
          <Item key={item.key} item={item} mail={due.value?.mail === true} onTick={(done) => tick(item, done)} />
        ))}
      </ul>
    </section>
  );
}

function Item({ item, mail, onTick }: { item: DueItem; mail: boolean; onTick: (done: boolean) => void }) {
  const day = new Intl.DateTimeFormat(wordsLanguage(), { dateStyle: 'medium' });
  const calendar = item.calendar;
  return (
    <li>
      <div>
        <strong>{item.subject}</strong>
        <p class="hint">
          {day.format(new Date(item.at))} · {item.to ?? t('signups.noAddress')}
        </p>
        {item.stage && item.stage !== 'done' && <p>{fate(item)}</p>}
        <details>
          <summary>{t('signups.text')}</summary>
          <p class="letter">{item.text}</p>
        </details>
        <div class="buttons">
          <a class="button" href={item.mailto}>
            {t('signups.mailto')}
          </a>
          {calendar && (
            <Button onClick={() => saveAs(new Blob([calendar], { type: 'text/calendar' }), 'livehub.ics')}>
              {t('signups.calendar')}
            </Button>
          )}
        </div>
      </div>
      {item.stage !== 'sent' && !(mail && item.stage === 'sending') && (
        <label class="way">
          <input
            type="checkbox"
            checked={item.stage === 'done'}
            onChange={(event) => onTick(event.currentTarget.checked)}
          />
          {t('signups.done')}
        </label>
      )}
    </li>
  );
}

/** How a message that leaves by itself fares. */
function fate(item: DueItem): string {
  if (item.stage !== 'failed') {
    return t(item.stage === 'sent' ? 'signups.sent' : 'signups.sending');
  }
  const reason = t(`signups.trouble.${item.trouble ?? 'refused'}`);
  const time = new Intl.DateTimeFormat(wordsLanguage(), { dateStyle: 'medium', timeStyle: 'short', hourCycle: 'h23' });
  return item.again
    ? `${reason} ${t('signups.again', { when: time.format(new Date(item.again)) })}`
    : `${reason} ${t('signups.notAgain')}`;
}
