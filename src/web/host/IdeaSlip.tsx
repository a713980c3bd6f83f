import { GroupTools } from '../control/groups/GroupTools';
import type { Grouping } from '../control/groups/grouping';
import type { KeyedIdea } from '../state/entities';
import { helpersOf } from '../state/helping';
import { hasTally, onPaperOf, tallyOf } from '../state/selectors';
import { shownSent } from '../state/shownRooms';
import { t } from '../state/words';
import { amount } from '../ui/amount';
import { Button } from '../ui/Button';
import { ColumnLabel } from '../ui/ColumnLabel';
import { IdeaTools, Thumb } from './IdeaTools';
import type { RoomDesk } from './roomDesk';

type Props = {
  desk: RoomDesk;
  idea: KeyedIdea;
  columns: readonly string[];
  grouping: Grouping;
  /** Whether its group stays as it is: people vote on it. */
  fixed: boolean;
  /** Whether it can be hidden and shown here. */
  tools: boolean;
  ignoreTap: () => boolean;
};

/** An idea of the room: what it says, how it fares, and what its host does with it. */
export function IdeaSlip({ desk, idea, columns, grouping, fixed, tools, ignoreTap }: Props) {
  const shared = desk.live.shared.value;
  return (
    <>
      {idea.p && <Thumb desk={desk} picture={idea.p} />}
      <p class={idea.h ? 'text hidden-idea' : 'text'}>{idea.t === '' ? t('host.photo') : idea.t}</p>
      <p class="about">
        {hasTally(shared) && (
          <strong>{amount(undefined, tallyOf(shared, idea.key), onPaperOf(shared, idea.key))}</strong>
        )}
        <ColumnLabel names={columns} column={idea.c} />
        {idea.h && <strong>{t('host.hidden')}</strong>}
        {helpersOf(shared, idea) > 0 && <strong>{t('ui.helpers', { count: helpersOf(shared, idea) })}</strong>}
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
        {!idea.h && <SendUp desk={desk} idea={idea} ignoreTap={ignoreTap} />}
        {tools && <IdeaTools desk={desk} idea={idea} />}
      </p>
      <GroupTools grouping={grouping} idea={idea} shared={shared} fixed={fixed} />
    </>
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
