import { useId } from 'preact/hooks';
import { tallyOf } from '../../state/basicSelectors';
import type { BallotScene, KeyedIdea } from '../../state/entities';
import { shownDots } from '../../state/pending';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { ColumnLabel } from '../../ui/ColumnLabel';
import { Dot } from '../../ui/Dot';
import { Icon } from '../../ui/Icon';
import { Builds } from '../Builds';
import { buzz } from '../device';
import { useSession } from '../useSession';

/** More dots than this are a number. */
const mostDrawn = 3;
/** So many points go in one tap. */
const several = 5;

type Props = { idea: KeyedIdea; scene: BallotScene; left: number; tally: boolean };

/** One idea to vote on, with one's own dots. */
export function VoteSlip({ idea, scene, left, tally }: Props) {
  const session = useSession();
  const dots = shownDots(session.own.value, session.pending.value, scene.activity, idea.key);
  const why = useId();
  const text = useId();
  const open = scene.phase === 'open';
  const full = dots >= scene.perIdea;
  const act = (kind: 'placeDot' | 'takeBackDot') => {
    buzz();
    void session.send({ kind, ballot: scene.activity, idea: idea.key });
  };
  const put = (to: number) => {
    buzz();
    void session.send({ kind: 'putDots', ballot: scene.activity, idea: idea.key, dots: to });
  };
  const points = scene.unit === 'points';
  const [most, least] = [Math.min(several, left, scene.perIdea - dots), Math.min(several, dots)];
  return (
    <li class={`slip vote ${dots > 0 ? 'dotted' : ''}`}>
      <p id={text} class="text">
        {idea.t}
      </p>
      <Builds idea={idea.key} text={text} builds={idea.b} open={false} />
      <div class="voting">
        <div class="about">
          <ColumnLabel names={scene.columns} column={idea.c} />
          {idea.by && <span class="hint">{idea.by}</span>}
          {tally && (
            <span class="hint">
              {t(points ? 'phone.pointsSoFar' : 'phone.soFar', { count: tallyOf(session.shared.value, idea.key) })}
            </span>
          )}
        </div>
        <div class="hand">
          {open && points && (
            <Several
              count={least}
              sign="−"
              word="phone.takeBackPoints"
              text={idea.t}
              onPress={() => put(dots - least)}
            />
          )}
          {open && (
            <Button
              class="step"
              label={t(points ? 'phone.takeBackPoint' : 'phone.takeBackDot', { text: idea.t })}
              disabled={dots === 0}
              onClick={() => act('takeBackDot')}
            >
              <Icon name="minus" />
            </Button>
          )}
          {points ? <OwnPoints count={dots} /> : <OwnDots count={dots} most={scene.perIdea} open={open} />}
          {open && (
            <Button
              class="step"
              label={t(points ? 'phone.addPoint' : 'phone.addDot', { text: idea.t })}
              describedBy={full ? why : 'dots-why'}
              disabled={left === 0 || full}
              onClick={() => act('placeDot')}
            >
              <Icon name="plus" />
            </Button>
          )}
          {open && points && (
            <Several count={most} sign="+" word="phone.addPoints" text={idea.t} onPress={() => put(dots + most)} />
          )}
        </div>
      </div>
      {open && full && left > 0 && (
        <p id={why} class="hint">
          {t('phone.mostHere')}
        </p>
      )}
    </li>
  );
}

type SeveralProps = {
  count: number;
  sign: string;
  word: 'phone.addPoints' | 'phone.takeBackPoints';
  text: string;
  onPress: () => void;
};

/** Several points in one tap; as many as can be. */
function Several({ count, sign, word, text, onPress }: SeveralProps) {
  const shown = count < 2 ? several : count;
  return (
    <Button
      class="step"
      label={t(word, { count: shown, text })}
      describedBy="dots-why"
      disabled={count < 2}
      onClick={onPress}
    >
      <span aria-hidden="true">{sign + shown}</span>
    </Button>
  );
}

function OwnPoints({ count }: { count: number }) {
  return (
    <span class="own-dots points" role="img" aria-label={t('phone.yourPoints', { count })}>
      {count}
    </span>
  );
}

/** One's own dots on an idea; more than a handful as a number. */
function OwnDots({ count, most, open }: { count: number; most: number; open: boolean }) {
  const room = `${Math.min(most, mostDrawn) * 1.5 - 0.25}rem`;
  return (
    <span class="own-dots" role="img" aria-label={t('phone.yourDots', { count })} style={{ minWidth: room }}>
      {(count > mostDrawn || (count === 0 && open)) && <span>{count}</span>}
      {Array.from({ length: count > mostDrawn ? 1 : count }, (_, at) => (
        <Dot key={at} filled={true} />
      ))}
    </span>
  );
}
