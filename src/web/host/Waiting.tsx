import { heldOf } from '../state/moderation';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { Thumb } from './IdeaTools';
import type { RoomDesk } from './roomDesk';

/** What waits in the room until it is approved. */
export function Waiting({ desk }: { desk: RoomDesk }) {
  const waiting = heldOf(desk.live.shared.value, false);
  if (waiting.length === 0) {
    return null;
  }

  return (
    <section class="panel">
      <h2 id="waiting">{t('host.toApprove', { count: waiting.length })}</h2>
      {waiting.length > 1 && (
        <p class="buttons">
          <Button onClick={() => void desk.act({ kind: 'approveIdeas', ideas: waiting.map(({ key }) => key) })}>
            {t('host.approveAll')}
          </Button>
        </p>
      )}
      <ul class="ideas" role="list" aria-labelledby="waiting">
        {waiting.map((idea) => {
          const text = idea.t === '' ? t('host.photo') : idea.t;
          return (
            <li key={idea.key} class="idea">
              {idea.p && <Thumb desk={desk} picture={idea.p} />}
              <p class="text">{text}</p>
              <p class="buttons">
                <Button
                  label={t('host.approveOf', { text })}
                  onClick={() => void desk.act({ kind: 'approveIdeas', ideas: [idea.key] })}
                >
                  {t('host.approve')}
                </Button>
                <Button
                  kind="quiet"
                  label={t('host.notNowOf', { text })}
                  onClick={() => void desk.act({ kind: 'setIdeasAside', ideas: [idea.key] })}
                >
                  {t('host.notNow')}
                </Button>
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
