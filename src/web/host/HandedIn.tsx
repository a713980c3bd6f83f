import { ideasOf } from '../state/selectors';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { RoomDesk } from './roomDesk';
import { sentUpOf } from './sentUp';

/** What the room hands in: its ideas that stand on the main board too, and until when that can be changed. */
export function HandedIn({ desk }: { desk: RoomDesk }) {
  const { live, room } = desk;
  const sent = sentUpOf(live.shared.value, live.pending.value);
  return (
    <section class="panel">
      <h2 id="handed-in">
        {t('host.handedIn')} <span class="count">{sent.length}</span>
      </h2>
      <p class="hint">{t(sent.length > 0 ? 'host.handedInHint' : 'host.handedInNone')}</p>
      <ul class="handed-in" role="list" aria-labelledby="handed-in">
        {sent.map(({ key, text, merged }) => (
          <li key={key}>
            <span class="text">{text === '' ? t('host.photo') : text}</span>
            {merged && (
              <Button
                kind="quiet"
                label={t('host.takeBackOf', { text })}
                onClick={() => void desk.act({ kind: 'sendUp', room, idea: key, up: false })}
              >
                {t('host.takeBack')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The same when the room is closed: as it stands on the main board now. */
export function Stood({ desk }: { desk: RoomDesk }) {
  const stood = ideasOf(desk.live.shared.value).filter(({ r }) => r === desk.room);
  return (
    <section class="panel">
      <h2 id="stood">
        {t('host.handedInWas')} <span class="count">{stood.length}</span>
      </h2>
      <ul class="handed-in" role="list" aria-labelledby="stood">
        {stood.map(({ key, t: text }) => (
          <li key={key}>
            <span class="text">{text === '' ? t('host.photo') : text}</span>
          </li>
        ))}
      </ul>
      <p class="hint">{t('host.reopenHint')}</p>
    </section>
  );
}
