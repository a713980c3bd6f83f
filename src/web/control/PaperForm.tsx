import { useSignal } from '@preact/signals';
import type { BallotScene, Command, KeyedIdea, PaperEntity } from '../state/entities';
import { t } from '../state/words';
import { amount } from '../ui/amount';
import { Button } from '../ui/Button';
import { NumberField } from './Field';

/** So many people at most are in a session. */
const mostPeople = 2_000;
/** With more ideas than this one searches. */
const few = 20;

type Props = {
  /** Whose words it speaks. */
  page: 'control' | 'host';
  now: BallotScene;
  ideas: readonly KeyedIdea[];
  paper: PaperEntity | undefined;
  act: (command: Command) => Promise<unknown>;
};

/** The dots of people without a phone, as totals, until the result is shown. */
export function PaperForm(props: Props) {
  return (
    <details class="panel on-paper">
      <summary>{t(`${props.page}.onPaper.title`)}</summary>
      <Counted {...props} />
      <Totals {...props} />
    </details>
  );
}

/** What the server has, so that a slip of the pen is seen. */
function Counted({ page, now, paper, act }: Props) {
  const dots = Object.values(paper?.dots ?? {}).reduce((sum, count) => sum + count, 0);
  const takeBack = () => act({ kind: 'enterDots', ballot: now.activity, people: 0, dots: {} });
  return (
    <div class="counted">
      <p role="status">
        {paper
          ? t(`${page}.onPaper.counted`, { dots: amount(now.unit, dots), count: paper.people })
          : t(`${page}.onPaper.none`)}
      </p>
      {paper && <Button onClick={takeBack}>{t(`${page}.onPaper.takeBack`)}</Button>}
    </div>
  );
}

function Totals({ page, now, ideas, paper, act }: Props) {
  const people = useSignal<number | undefined>(paper?.people);
  const dots = useSignal<Readonly<Record<string, number>>>(paper?.dots ?? {});
  const find = useSignal('');
  const heads = people.value ?? 0;
  const wanted = find.value.trim().toLowerCase();
  const shown = ideas.filter(({ t: text }) => wanted === '' || text.toLowerCase().includes(wanted)).slice(0, few);
  const enter = (key: string, count: number | undefined) => {
    const { [key]: _, ...rest } = dots.value;
    dots.value = count === undefined ? rest : { ...rest, [key]: count };
  };
  const save = (event: Event) => {
    event.preventDefault();
    void act({ kind: 'enterDots', ballot: now.activity, people: heads, dots: dots.value });
  };
  return (
    <form class="totals" onSubmit={save}>
      <NumberField
        id="paper-people"
        label={t(`${page}.onPaper.people`)}
        hint={t(now.unit === 'points' ? `${page}.onPaper.pointsHint` : `${page}.onPaper.hint`, {
          count: heads * now.dots,
          here: heads * now.perIdea,
        })}
        value={people.value}
        least={0}
        most={mostPeople}
        onChange={(value) => (people.value = value)}
      />
      {ideas.length > few && (
        <label class="field">
          <span class="label">{t(`${page}.onPaper.find`)}</span>
          <input class="input" value={find.value} onInput={(event) => (find.value = event.currentTarget.value)} />
        </label>
      )}
      <ul>
        {shown.map((idea) => (
          <li key={idea.key}>
            <NumberField
              id={`paper-${idea.key}`}
              label={idea.t}
              value={dots.value[idea.key]}
              least={0}
              most={heads * now.perIdea}
              onChange={(count) => enter(idea.key, count)}
            />
          </li>
        ))}
      </ul>
      <Button type="submit">{t(`${page}.onPaper.save`)}</Button>
    </form>
  );
}
