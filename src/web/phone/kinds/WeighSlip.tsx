import type { KeyedIdea, SceneOf } from '../../state/entities';
import { shownWeight } from '../../state/matrix';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { ColumnLabel } from '../../ui/ColumnLabel';
import { useSession } from '../useSession';
import { Grades } from './Grades';
import { SavedMark } from './SavedMark';

type Props = { scene: SceneOf<'matrix'>; idea: KeyedIdea };

/** One idea: how feasible and how affordable this person finds it. */
export function WeighSlip({ scene, idea }: Props) {
  const session = useSession();
  const { value, saved } = shownWeight(session.own.value, session.pending.value, scene.activity, idea.key);
  const open = scene.phase === 'open';
  const said = value.f !== undefined || value.a !== undefined;
  const say = (feasible?: number, affordable?: number) => {
    void session.send({
      kind: 'weighIdea',
      matrix: scene.activity,
      idea: idea.key,
      ...(feasible === undefined ? {} : { feasible }),
      ...(affordable === undefined ? {} : { affordable }),
    });
  };
  return (
    <li class={`slip weigh ${said ? 'dotted' : ''}`}>
      <p class="text">{idea.t}</p>
      <div class="about">
        <ColumnLabel names={scene.columns} column={idea.c} />
        {idea.by && <span class="hint">{idea.by}</span>}
      </div>
      {open ? (
        <>
          <Grades
            axis={t('ui.feasible')}
            asks={t('kinds.matrix.canDo')}
            of={idea}
            value={value.f}
            onChoose={(feasible) => say(feasible, value.a)}
          />
          <Grades
            axis={t('ui.affordable')}
            asks={t('kinds.matrix.canPay')}
            of={idea}
            value={value.a}
            onChoose={(affordable) => say(value.f, affordable)}
          />
        </>
      ) : (
        <Yours f={value.f} a={value.a} />
      )}
      {open && said && (
        <div class="choosing">
          <Button kind="quiet" label={t('kinds.matrix.takeBackOf', { text: idea.t })} onClick={() => say()}>
            {t('kinds.matrix.takeBack')}
          </Button>
          <SavedMark saved={saved} />
        </div>
      )}
    </li>
  );
}

/** What this person said. */
export function Yours({ f, a }: { f: number | undefined; a: number | undefined }) {
  const unsaid = t('kinds.matrix.unsaid');
  return <p class="hint">{t('kinds.matrix.yours', { feasible: f ?? unsaid, affordable: a ?? unsaid })}</p>;
}
