import { meOf } from '../../state/basicSelectors';
import type { OwnPileEntity, SceneOf } from '../../state/entities';
import { order } from '../../state/order';
import { type PileIdea, pileIdeasOf, shownMark, shownMarksLeft } from '../../state/piles';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { ColumnLabel } from '../../ui/ColumnLabel';
import { Dot } from '../../ui/Dot';
import { buzz } from '../device';
import { useSession } from '../useSession';
import { SavedMark } from './SavedMark';

type Props = { scene: SceneOf<'selection'>; pile: OwnPileEntity };

/** The ideas of one's table, in this person's own order, with its own marks and nobody else's. */
export function Marking({ scene, pile }: Props) {
  const session = useSession();
  const own = session.own.value;
  const left = shownMarksLeft(own, session.pending.value, scene.activity);
  const ideas = new Map(pileIdeasOf(own).map((idea) => [idea.key, idea]));
  return (
    <>
      <p>{t('kinds.pile.hint', { count: pile.marks })}</p>
      <Together pile={pile} />
      <div class="dots-left">
        <div class="row">
          <p role="status">{t('kinds.pile.left', { count: left })}</p>
          <span class="drawn" aria-hidden="true">
            {Array.from({ length: pile.marks }, (_, at) => (
              <Dot key={at} filled={at < left} />
            ))}
          </span>
        </div>
        <p id="marks-why" class="hint">
          {left === 0 ? t('kinds.pile.allPlaced') : ''}
        </p>
      </div>
      <section aria-labelledby="pile">
        <h2 id="pile">{t('kinds.pile.ideas')}</h2>
        <ul class="slips" role="list" aria-labelledby="pile">
          {order(ideas.keys(), meOf(own)?.seed ?? 0, scene.activity).map((key) => {
            const idea = ideas.get(key);
            return idea && <MarkSlip key={key} idea={idea} scene={scene} left={left} />;
          })}
        </ul>
      </section>
      <p class="hint">{t('kinds.pile.ready', { ready: pile.ready, count: pile.people })}</p>
    </>
  );
}

/** Which tables read along, when it is more than one. */
export function Together({ pile }: { pile: OwnPileEntity }) {
  return pile.tables.length > 1 ? (
    <p class="hint">{t('kinds.pile.together', { tables: pile.tables.join(', ') })}</p>
  ) : null;
}

function MarkSlip({ idea, scene, left }: { idea: PileIdea; scene: Props['scene']; left: number }) {
  const session = useSession();
  const mark = shownMark(session.own.value, session.pending.value, scene.activity, idea.key);
  const toggle = () => {
    buzz();
    void session.send({ kind: 'markIdea', selection: scene.activity, idea: idea.key, mark: !mark.value });
  };
  return (
    <li class={`slip mark ${mark.value ? 'chosen' : ''}`}>
      <p class="text">{idea.t}</p>
      {(idea.c !== undefined || idea.by) && (
        <div class="about">
          <ColumnLabel names={scene.columns} column={idea.c} />
          {idea.by && <span class="hint">{idea.by}</span>}
        </div>
      )}
      <div class="choosing">
        <Button
          label={t(mark.value ? 'kinds.pile.unmarkOf' : 'kinds.pile.markOf', { text: idea.t })}
          disabled={!mark.value && left === 0}
          describedBy="marks-why"
          onClick={toggle}
        >
          {t(mark.value ? 'kinds.pile.unmark' : 'kinds.pile.mark')}
        </Button>
        {mark.value && <SavedMark saved={mark.saved} words={t('kinds.pile.marked')} />}
      </div>
    </li>
  );
}
