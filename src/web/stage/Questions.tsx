import type { SceneOf } from '../state/entities';
import type { LiveSession } from '../state/session';
import { t } from '../state/words';
import { useCalm } from '../ui/useCalm';
import { calmMs } from './calm';
import type { Grid } from './paging';
import { type Question, questionsOf } from './questionsOf';
import { Said } from './Said';
import { Slips } from './Slips';

const few: Grid = { lanes: 1, rows: 3 };
const many: Grid = { lanes: 2, rows: 4 };
/** A question is read out: all of it is worth more than large type. */
const whole = 280;

/** Questions to the speaker that are still open, the most wanted first. */
export function Questions({ live, now }: { live: LiveSession; now: SceneOf<'questions'> }) {
  const { open, answered } = useCalm(live.shared, questionsOf, now.activity, calmMs);
  if (open.length > 0) {
    const wanted = ({ backs }: Question) => (backs > 0 ? t('stage.wanted', { count: backs }) : undefined);
    const grid = open.length <= few.rows ? few : many;
    return <Slips ideas={open} columns={[]} grid={grid} label={t('stage.questions')} seen={whole} below={wanted} />;
  }
  return answered > 0 ? (
    <Said big={t('stage.allAnswered')} />
  ) : (
    <Said
      big={t(now.open ? 'stage.questionsEmpty' : 'stage.questionsClosed')}
      small={now.open ? t('stage.questionsEmptyHint') : undefined}
    />
  );
}
