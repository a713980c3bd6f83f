import { useState } from 'preact/hooks';
import type { OwnPileEntity, SceneOf } from '../../state/entities';
import { type PileIdea, pileIdeasOf, shownChosen } from '../../state/piles';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { ColumnLabel } from '../../ui/ColumnLabel';
import { Icon } from '../../ui/Icon';
import { buzz } from '../device';
import { useSession } from '../useSession';
import { Together } from './Marking';
import { SavedMark } from './SavedMark';

type Props = { scene: SceneOf<'selection'>; pile: OwnPileEntity };

/** What this person has put on and off, beginning from what its table had then. */
type Draft = { from: string; keys: readonly string[] };

/** The sums of one's table and what goes on: anybody may change it, one confirms for all. */
export function PileConfirm({ scene, pile }: Props) {
  const session = useSession();
  const own = session.own.value;
  const stored = shownChosen(own, session.pending.value, scene.activity);
  const from = [...stored.value].sort().join(' ');
  const [draft, setDraft] = useState<Draft>();
  const keys = draft?.from === from ? draft.keys : stored.value;
  const changed = [...keys].sort().join(' ') !== from;
  const confirmed = pile.phase === 'confirmed' || !stored.saved;
  const free = pile.keep - keys.length;
  const toggle = (key: string) => {
    buzz();
    setDraft({ from, keys: keys.includes(key) ? keys.filter((other) => other !== key) : [...keys, key] });
  };
  const confirm = () => {
    buzz();
    void session.send({ kind: 'confirmPile', selection: scene.activity, ideas: [...keys] });
  };
  return (
    <>
      <p>{t('kinds.pile.talk', { count: pile.keep })}</p>
      <Together pile={pile} />
      <section aria-labelledby="pile">
        <h2 id="pile">{t('kinds.pile.ideas')}</h2>
        <ul class="slips" role="list" aria-labelledby="pile">
          {mostFirst(pileIdeasOf(own)).map((idea) => (
            <SumSlip
              key={idea.key}
              idea={idea}
              columns={scene.columns}
              goes={keys.includes(idea.key)}
              full={free <= 0}
              onToggle={() => toggle(idea.key)}
            />
          ))}
        </ul>
      </section>
      <div class="confirm-bar">
        <p id="confirm-why" role="status">
          {keys.length === 0
            ? t('kinds.pile.confirmNone')
            : confirmed && !changed
              ? t('kinds.pile.confirmed', { count: keys.length })
              : free > 0
                ? t('kinds.pile.roomFor', { count: free })
                : t(confirmed ? 'kinds.pile.changed' : 'kinds.pile.full')}
        </p>
        {confirmed && !changed ? (
          <SavedMark saved={stored.saved} />
        ) : (
          <Button kind="primary" disabled={keys.length === 0} describedBy="confirm-why" onClick={confirm}>
            {t('kinds.pile.confirm', { count: keys.length })}
          </Button>
        )}
      </div>
    </>
  );
}

type SlipProps = {
  idea: PileIdea;
  columns: readonly string[];
  goes: boolean;
  full: boolean;
  onToggle: () => void;
};

function SumSlip({ idea, columns, goes, full, onToggle }: SlipProps) {
  return (
    <li class={`slip mark ${goes ? 'chosen' : ''}`}>
      <p class="text">{idea.t}</p>
      <div class="about">
        <strong>{t('kinds.pile.sum', { count: idea.sum })}</strong>
        {idea.marked && <span class="hint">{t('kinds.pile.marked')}</span>}
        <ColumnLabel names={columns} column={idea.c} />
        {idea.by && <span class="hint">{idea.by}</span>}
      </div>
      <div class="choosing">
        <Button
          pressed={goes}
          label={t('kinds.pile.goesOnOf', { text: idea.t })}
          disabled={!goes && full}
          describedBy="confirm-why"
          onClick={onToggle}
        >
          {goes && <Icon name="check" />}
          {t('kinds.pile.goesOn')}
        </Button>
      </div>
    </li>
  );
}

/** Everybody at the table sees the same order: they talk about it. */
function mostFirst(ideas: readonly PileIdea[]): PileIdea[] {
  return [...ideas].sort((a, b) => b.sum - a.sum || (a.key < b.key ? -1 : 1));
}
