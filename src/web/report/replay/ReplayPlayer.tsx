import './replay.css';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { type Replay, type ReplayMoment, replayOf } from '../../state/reports';
import { t, wordsLanguage } from '../../state/words';
import { Button } from '../../ui/Button';
import { frameAt, nextOf } from './frames';
import { ReplayScreen } from './ReplayScreen';

/** Seconds of the day in one second. */
const speeds = [30, 60, 120, 300] as const;

/** A picture is drawn so often while it plays (ms); with reduced motion it goes from moment to moment instead, so slowly. */
const tick = 200;
const calmTick = 2_000;

/** The session played back on a time line: only what the big screen showed. */
export function ReplayPlayer({ code, token }: { code: string; token: string }) {
  const replay = useSignal<Replay | 'fetching' | 'failed'>('fetching');
  useEffect(() => {
    void replayOf(code, token).then((answer) => {
      replay.value = 'ok' in answer ? answer.ok : 'failed';
    });
  }, [code, token]);
  if (replay.value === 'fetching' || replay.value === 'failed') {
    return (
      <p class="soft" role="status">
        {t(replay.value === 'failed' ? 'report.downloadFailed' : 'report.replay.loading')}
      </p>
    );
  }
  return <Player replay={replay.value} code={code} />;
}

function Player({ replay, code }: { replay: Replay; code: string }) {
  const at = useSignal(0);
  const playing = useSignal(false);
  const speed = useSignal<number>(60);
  const said = useSignal('');
  useEffect(() => (playing.value ? play() : undefined), [playing.value, speed.value]);

  const play = () => {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const timer = setInterval(
      () => {
        const from = at.value;
        at.value = calm
          ? (nextOf(replay, from, () => true) ?? replay.seconds)
          : Math.min(replay.seconds, from + (speed.value * tick) / 1_000);
        say(from);
        playing.value = at.value < replay.seconds;
      },
      calm ? calmTick : tick,
    );
    return () => clearInterval(timer);
  };
  const say = (from: number) => {
    const passed = replay.moments.filter((moment) => isAct(moment) && moment.at > from && moment.at <= at.value).at(-1);
    said.value = passed ? sentence(replay, passed) : said.value;
  };
  const go = (to: number | undefined) => {
    at.value = to ?? at.value;
  };
  const start = () => {
    at.value = at.value >= replay.seconds ? 0 : at.value;
    playing.value = !playing.value;
  };

  return (
    <section class="replay" aria-label={t('report.replay.heading')}>
      <h3>{t('report.replay.heading')}</h3>
      <p class="soft">{t('report.replay.how')}</p>
      <ReplayScreen replay={replay} frame={frameAt(replay, at.value)} code={code} />
      <Track replay={replay} at={at.value} onGo={go} />
      <div class="files">
        <Button kind="primary" onClick={start}>
          {t(playing.value ? 'report.replay.pause' : 'report.replay.play')}
        </Button>
        <Button onClick={() => go(nextOf(replay, at.value, isStep, false))}>{t('report.replay.back')}</Button>
        <Button onClick={() => go(nextOf(replay, at.value, isStep))}>{t('report.replay.next')}</Button>
        <label class="speed">
          {t('report.replay.speed')}
          <select value={speed.value} onChange={(event) => (speed.value = Number(event.currentTarget.value))}>
            {speeds.map((times) => (
              <option key={times} value={times}>
                {t('report.replay.times', { times })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="hint" role="status">
        {said.value}
      </p>
      <Moments replay={replay} onGo={go} />
    </section>
  );
}

/** Where in the day it is; each step is a mark, and the list below has its name. */
function Track({ replay, at, onGo }: { replay: Replay; at: number; onGo: (to: number) => void }) {
  const { step } = frameAt(replay, at);
  return (
    <div class="track">
      <input
        type="range"
        min={0}
        max={replay.seconds}
        step={Math.max(1, Math.round(replay.seconds / 500))}
        value={at}
        aria-label={t('report.replay.position')}
        aria-valuetext={[clock(replay, at), step === undefined ? '' : replay.steps[step]?.question].join(' ')}
        onInput={(event) => onGo(Number(event.currentTarget.value))}
      />
      <svg viewBox="0 0 1000 8" preserveAspectRatio="none" aria-hidden="true">
        {replay.moments.filter(isStep).map((mark, index) => (
          <rect key={index} x={(996 * mark.at) / Math.max(1, replay.seconds)} width="4" height="8" />
        ))}
      </svg>
      <span class="clock">{clock(replay, at)}</span>
    </div>
  );
}

/** The same in words. */
function Moments({ replay, onGo }: { replay: Replay; onGo: (to: number) => void }) {
  return (
    <details>
      <summary>{t('report.replay.moments')}</summary>
      <ol class="moments">
        {replay.moments.map((moment, index) => (
          <li key={index}>
            <Button kind="quiet" onClick={() => onGo(moment.at)}>
              {sentence(replay, moment)}
            </Button>
          </li>
        ))}
      </ol>
    </details>
  );
}

function isStep(moment: ReplayMoment): boolean {
  return moment.what === 'came';
}

/** What a facilitator did, rather than what came in. */
function isAct(moment: ReplayMoment): boolean {
  return moment.what !== 'texts';
}

function clock(replay: Replay, at: number): string {
  const time = new Intl.DateTimeFormat(wordsLanguage(), { timeStyle: 'short', hourCycle: 'h23' });
  return time.format(new Date(Date.parse(replay.from) + at * 1_000));
}

function sentence(replay: Replay, moment: ReplayMoment): string {
  const step = replay.steps[moment.step];
  const said = { time: clock(replay, moment.at), step: step?.question ?? '' };
  switch (moment.what) {
    case 'texts':
      return t('report.replay.texts', { ...said, count: moment.texts?.length ?? 0 });
    case 'opened':
      return t(step?.kind === 'ballot' ? 'report.replay.voteOpens' : 'report.replay.opened', said);
    case 'closed':
      return t(step?.kind === 'ballot' ? 'report.replay.voteCloses' : 'report.replay.closed', said);
    case 'came':
    case 'revealed':
    case 'ended':
      return t(`report.replay.${moment.what}`, said);
  }
}
