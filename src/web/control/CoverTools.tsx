import type { StageCover } from '../state/entities';
import { screensOf } from '../state/selectors';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { Desk } from './desk';
import { coverWord } from './sight/ScreenState';

/** What can be put over the big screen, and taken away by the same button. */
export function CoverTools({ desk }: { desk: Desk }) {
  const cover = desk.cover.value;
  const others = screensOf(desk.live.shared.value)?.others ?? 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: two switches, not fields.
    <div class="covering" role="group" aria-label={t('control.bigScreen')}>
      <Switch desk={desk} cover="black" word={t('control.coverBlack')} />
      <Switch desk={desk} cover="join" word={t('control.coverJoin')} />
      {others > 0 && (
        <Button kind="quiet" onClick={() => desk.act({ kind: 'endScreens' })}>
          {t('control.endScreens', { count: others })}
        </Button>
      )}
      <p role="status">{cover && t(coverWord(cover))}</p>
    </div>
  );
}

function Switch({ desk, cover, word }: { desk: Desk; cover: StageCover; word: string }) {
  return (
    <Button pressed={desk.cover.value === cover} onClick={() => desk.switchCover(cover)}>
      {word}
    </Button>
  );
}
