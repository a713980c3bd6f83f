import type { NowEntity } from '../state/entities';
import { t } from '../state/words';
import { Counts } from './Counts';
import type { Desk } from './desk';
import { Moves } from './Moves';

/** What is going on, how far people are, and what comes. */
export function NowPanel({ desk }: { desk: Desk }) {
  const now = desk.now.value;
  const heading = 'question' in now ? now.question : desk.ended.value ? desk.session.value?.title : t('control.lobby');
  return (
    <section class="panel now">
      <p class="kicker">
        {desk.ended.value ? t('control.ended') : t('control.now')}
        {desk.ended.value ? '' : kindOf(now)}
      </p>
      <h2>{heading}</h2>
      {desk.ended.value ? (
        <p class="hint">{t('control.endedHint')}</p>
      ) : (
        <ul class="facts">
          {factsOf(now).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      )}
      <Counts desk={desk} />
      {desk.trouble.value && desk.open.value.kind === 'nothing' && (
        <p class="trouble" role="alert">
          {desk.trouble.value}
        </p>
      )}
      <Moves desk={desk} />
    </section>
  );
}

function kindOf(now: NowEntity): string {
  switch (now.kind) {
    case 'board':
      return ` · ${t('control.board')}`;
    case 'ballot':
      return ` · ${t('control.vote')}`;
    default:
      return '';
  }
}

/** How things stand, in words. */
function factsOf(now: NowEntity): string[] {
  switch (now.kind) {
    case 'lobby':
      return [t('control.lobbyHint')];
    case 'ended':
      return [];
    case 'board':
      return [
        t(now.open ? 'control.boardOpen' : 'control.boardClosed'),
        t(now.showsNames ? 'control.withNames' : 'control.anonymous'),
      ];
    case 'ballot':
      switch (now.phase) {
        case 'waiting':
          return [t('control.voteWaiting')];
        case 'open':
          return [
            t('control.voteOpen'),
            t('control.budget', { dots: t('ui.dots', { count: now.dots }), most: now.perIdea }),
            t(
              now.live === 'everyone'
                ? 'control.liveEveryone'
                : now.live === 'stage'
                  ? 'control.liveStage'
                  : 'control.hidden',
            ),
          ];
        case 'closed':
          return [t('control.voteClosed')];
        case 'revealed':
          return [t('control.voteRevealed')];
      }
      return [];
    default:
      return [];
  }
}
