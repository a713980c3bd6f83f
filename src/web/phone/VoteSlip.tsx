import { useId } from 'preact/hooks';
import { tallyOf } from '../state/basicSelectors';
import type { BallotScene, KeyedIdea } from '../state/entities';
import { shownDots } from '../state/pending';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { ColumnLabel } from '../ui/ColumnLabel';
import { Dot } from '../ui/Dot';
import { Icon } from '../ui/Icon';
import { Builds } from './Builds';
import { buzz } from './device';
import { useSession } from './useSession';

/** More dots than this are a number. */
const mostDrawn = 3;

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
          {tally && <span class="hint">{t('phone.soFar', { count: tallyOf(session.shared.value, idea.key) })}</span>}
        </div>
        <div class="hand">
          {open && (
            <Button
              class="step"
              label={t('phone.takeBackDot', { text: idea.t })}
              disabled={dots === 0}
              onClick={() => act('takeBackDot')}
            >
              <Icon name="minus" />
            </Button>
          )}
          <OwnDots count={dots} most={scene.perIdea} />
          {open && (
            <Button
              class="step"
              label={t('phone.addDot', { text: idea.t })}
              describedBy={full ? why : 'dots-why'}
              disabled={left === 0 || full}
              onClick={() => act('placeDot')}
            >
              <Icon name="plus" />
            </Button>
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

/** One's own dots on an idea; more than a handful as a number. */
function OwnDots({ count, most }: { count: number; most: number }) {
  const room = `${Math.min(most, mostDrawn) * 1.5 - 0.25}rem`;
  return (
    <span class="own-dots" role="img" aria-label={t('phone.yourDots', { count })} style={{ minWidth: room }}>
      {count > mostDrawn && <span>{count}</span>}
      {Array.from({ length: count > mostDrawn ? 1 : count }, (_, at) => (
        <Dot key={at} filled={true} />
      ))}
    </span>
  );
}
