import { useRef } from 'preact/hooks';
import type { SceneOf } from '../state/entities';
import { wordsOf } from '../state/selectors';
import type { LiveSession } from '../state/session';
import { t } from '../state/words';
import { useCalm } from '../ui/useCalm';
import { calmMs } from './calm';
import { cloudOf, emptyCloud, typeOf } from './cloud';
import { Said } from './Said';
import { useArea } from './useArea';

/** One word of each person: the more people gave it, the larger it is. */
export function CheckIn({ live, now }: { live: LiveSession; now: SceneOf<'checkIn'> }) {
  const words = useCalm(live.shared, wordsOf, now.activity, calmMs);
  const element = useRef<HTMLDivElement>(null);
  const area = useArea(element);
  const before = useRef(emptyCloud);
  const cloud = cloudOf(before.current, words, area);
  before.current = cloud;

  const given = new Map(words.map((word) => [word.t, word.n]));
  const most = words[0]?.n ?? 1;
  const typeFor = (text: string) => typeOf(given.get(text) ?? 1, most, cloud.level, area.height);
  return (
    <section class="check-in">
      {/* biome-ignore lint/a11y/useSemanticElements: lines stand between the list and its items. */}
      <div ref={element} class="cloud" role="list" aria-label={t('stage.words')}>
        {cloud.lines.map((line, at) => (
          <div key={at} class="line">
            {line.map((text) => (
              <Word key={text} text={text} count={given.get(text) ?? 1} most={most} type={typeFor(text)} />
            ))}
          </div>
        ))}
      </div>
      {words.length === 0 && (
        <Said
          big={t(now.open ? 'stage.wordsEmpty' : 'stage.checkInClosed')}
          small={now.open ? t('stage.wordsEmptyHint') : undefined}
        />
      )}
      <p class="more">{cloud.left > 0 && t('stage.moreWords', { count: cloud.left })}</p>
    </section>
  );
}

function Word({ text, count, most, type }: { text: string; count: number; most: number; type: number }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: its list is no ul, since lines stand between.
    <div
      class={count === most && most > 1 ? 'word most' : 'word'}
      role="listitem"
      aria-label={t('stage.wordGiven', { word: text, count })}
      style={{ fontSize: `calc(${type} * var(--u))` }}
    >
      {text}
    </div>
  );
}
