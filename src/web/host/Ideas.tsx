import { useRef } from 'preact/hooks';
import type { KeyedIdea } from '../state/entities';
import { helpersOf } from '../state/helping';
import { newestFirst } from '../state/ideaOrders';
import { hasTally, ideaOf, ideasOf, onPaperOf, type Result, tallyOf } from '../state/selectors';
import { shownSent } from '../state/shownRooms';
import { t } from '../state/words';
import { amount } from '../ui/amount';
import { Button } from '../ui/Button';
import { ColumnLabel } from '../ui/ColumnLabel';
import { useCalmOrder } from '../ui/useCalmOrder';
import { IdeaTools, Thumb } from './IdeaTools';
import type { RoomDesk } from './roomDesk';

type Props = { desk: RoomDesk; columns: readonly string[]; results?: readonly Result[] };

/** The ideas of the room, the newest or the best first; which of them stand on the main board too. */
export function Ideas({ desk, columns, results }: Props) {
  const shared = desk.live.shared.value;
  const list = useRef<HTMLUListElement>(null);
  const keys = (results ?? newestFirst(ideasOf(shared))).map((idea) => idea.key);
  const { shown, hasJustMoved } = useCalmOrder(keys, list);
  const counted = hasTally(shared);
  return (
    <section class="panel">
      <h2 id="ideas">
        {t(results ? 'host.results' : 'host.ideas')} <span class="count">{shown.length}</span>
      </h2>
      {shown.length === 0 && <p class="hint">{t('host.noIdeas')}</p>}
      <ul ref={list} class="ideas" role="list" aria-labelledby="ideas">
        {shown.flatMap((key) => {
          const idea = ideaOf(shared, key);
          return idea
            ? [
                <li key={key} class="idea">
                  {idea.p && <Thumb desk={desk} picture={idea.p} />}
                  <p class={idea.h ? 'text hidden-idea' : 'text'}>{idea.t === '' ? t('host.photo') : idea.t}</p>
                  <p class="about">
                    {counted && <strong>{amount(undefined, tallyOf(shared, key), onPaperOf(shared, key))}</strong>}
                    <ColumnLabel names={columns} column={idea.c} />
                    {idea.h && <strong>{t('host.hidden')}</strong>}
                    {helpersOf(shared, idea) > 0 && (
                      <strong>{t('ui.helpers', { count: helpersOf(shared, idea) })}</strong>
                    )}
                    {idea.by && <span>{t('host.by', { name: idea.by })}</span>}
                  </p>
                  {idea.b?.map((build) => (
                    <p key={build.k} class={build.h ? 'text build hidden-idea' : 'text build'}>
                      {build.t}{' '}
                      <Button
                        kind="quiet"
                        label={t(build.h ? 'host.unhideOf' : 'host.hideOf', { text: build.t })}
                        onClick={() => void desk.act({ kind: 'hideBuild', build: build.k, hide: !build.h })}
                      >
                        {t(build.h ? 'host.unhide' : 'host.hide')}
                      </Button>
                    </p>
                  ))}
                  <p class="buttons">
                    {!idea.h && <SendUp desk={desk} idea={idea} ignoreTap={hasJustMoved} />}
                    {!results && <IdeaTools desk={desk} idea={idea} />}
                  </p>
                </li>,
              ]
            : [];
        })}
      </ul>
    </section>
  );
}

function SendUp({ desk, idea, ignoreTap }: { desk: RoomDesk; idea: KeyedIdea; ignoreTap: () => boolean }) {
  const { live, room } = desk;
  const sent = shownSent(live.shared.value, live.pending.value, idea.key);
  const send = () => {
    if (!ignoreTap()) {
      void desk.act({ kind: 'sendUp', room, idea: idea.key, up: !sent });
    }
  };
  return (
    <Button pressed={sent} label={t(sent ? 'host.takeBackOf' : 'host.sendUpOf', { text: idea.t })} onClick={send}>
      {t(sent ? 'host.takeBack' : 'host.sendUp')}
    </Button>
  );
}
