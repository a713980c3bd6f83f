import { useRef } from 'preact/hooks';
import type { View } from '../state/applyPatch';
import type { SceneOf } from '../state/entities';
import { type KeyedPitch, pitchesOf } from '../state/pitches';
import type { LiveSession } from '../state/session';
import { t } from '../state/words';
import { useCalm } from '../ui/useCalm';
import { calmMs } from './calm';
import { hereOf } from './countsOf';
import { fitChoices } from './fitChoices';
import { Goals } from './Goals';
import { More } from './More';
import { pageCount, pageOf } from './paging';
import { Said } from './Said';
import { useArea } from './useArea';
import { usePages } from './usePages';

type Props = { live: LiveSession; now: SceneOf<'pitches'> };

/** The pitch that is on, large; what people are asked after it; between pitches the queue. */
export function Pitches({ live, now }: Props) {
  const queue = useCalm(live.shared, pitchesOf, `${now.activity} ${now.phase} ${now.pitch}`, calmMs);
  const pitch = queue.find(({ key }) => key === now.pitch);
  const next = queue.find(({ key }) => key === now.next);
  if (queue.length === 0) {
    return <Said big={t('stage.pitchesEmpty')} small={t('stage.pitchesEmptyHint')} />;
  }

  return (
    <section class="pitches">
      {pitch && now.phase === 'pitching' && <OnStage pitch={pitch} />}
      {pitch && now.phase === 'feedback' && <Asked live={live} pitch={pitch} />}
      {(now.phase === 'waiting' || now.phase === 'over') && <Queue queue={queue} next={next} />}
      {next && <p class="next-up">{nextSaid(next)}</p>}
    </section>
  );
}

function OnStage({ pitch }: { pitch: KeyedPitch }) {
  return (
    <div class="pitch">
      <h2 class={sizeOf(pitch.title)}>{pitch.title}</h2>
      {pitch.by && <p class="by">{pitch.by}</p>}
      {pitch.goals && <Goals goals={pitch.goals} />}
    </div>
  );
}

function Asked({ live, pitch }: { live: LiveSession; pitch: KeyedPitch }) {
  const read = (shared: View) => Math.max(hereOf(shared, live.crowd.value), pitch.feedbacks);
  const here = read(live.shared.value);
  return (
    <div class="pitch asking">
      <h2 class="longest">{pitch.title}</h2>
      <p class="asks">{t('stage.pitchAsks')}</p>
      <p class="soft">{t('stage.pitchJoinHint')}</p>
      <p class="how-far">
        {[
          t('stage.gaveFeedback', { count: pitch.feedbacks, here }),
          ...(pitch.joins > 0 ? [t('stage.pitchJoins', { count: pitch.joins })] : []),
        ].join(' · ')}
      </p>
    </div>
  );
}

function Queue({ queue, next }: { queue: readonly KeyedPitch[]; next: KeyedPitch | undefined }) {
  const element = useRef<HTMLDivElement>(null);
  const area = useArea(element);
  const names = queue.map(({ title, by }) => (by ? `${title} · ${by}` : title));
  const { lanes, rows, type } = fitChoices(names, area.width, area.height);
  const pages = pageCount(names.length, lanes * rows);
  const page = usePages(pages, undefined);
  const onPage = pageOf([...names.keys()], lanes * rows, page);
  return (
    <div class="choices">
      <div ref={element} class="choices-area">
        <ol
          class={`lanes-of-${lanes} rows-${rows}`}
          aria-label={t('stage.pitches')}
          style={{ fontSize: `calc(${type} * var(--u))` }}
        >
          {onPage.map((at) => (
            <Line key={queue[at]?.key} pitch={queue[at]} name={names[at]} isNext={queue[at] === next} />
          ))}
        </ol>
      </div>
      <More hidden={names.length - onPage.length} page={page} pages={pages} />
    </div>
  );
}

type LineProps = { pitch: KeyedPitch | undefined; name: string | undefined; isNext: boolean };

function Line({ pitch, name, isNext }: LineProps) {
  const joins = pitch?.joins ?? 0;
  const said = [
    ...(pitch?.held ? [t('stage.pitchHeld')] : []),
    ...(joins > 0 ? [t('stage.pitchJoins', { count: joins })] : []),
  ];
  return (
    <li class={isNext ? 'choice most' : 'choice'}>
      <i class={pitch?.held ? 'dot full' : 'dot'} aria-hidden="true" />
      <span class="text">{name}</span>
      <span class="got">{said.join(' · ')}</span>
    </li>
  );
}

function nextSaid({ title, by }: KeyedPitch): string {
  return by ? t('stage.pitchNextBy', { title, by }) : t('stage.pitchNext', { title });
}

function sizeOf(title: string): string {
  return title.length > 140 ? 'longest' : title.length > 60 ? 'long' : '';
}
