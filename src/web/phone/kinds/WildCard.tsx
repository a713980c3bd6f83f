import { useRef } from 'preact/hooks';
import { pageOf } from '../../state/basicSelectors';
import type { KeyedIdea, SceneOf } from '../../state/entities';
import { askedOf, asksOf, goesOnOf, pileIdeasOf, shownAsk, shownAsksLeft } from '../../state/piles';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { Notice } from '../../ui/Notice';
import { buzz } from '../device';
import { SearchBox } from '../SearchBox';
import { Slip } from '../Slip';
import { useDealt } from '../useDealt';
import { useSearch } from '../useSearch';
import { useSession } from '../useSession';
import { SavedMark } from './SavedMark';

/** So many people bring an idea back, and so many one person can ask for. */
const needed = 3;
const asksEach = 3;

/** What goes on, and what stayed: with others one can bring that back. */
export function WildCard({ scene }: { scene: SceneOf<'selection'> }) {
  const session = useSession();
  const onward = goesOnOf(session.shared.value);
  const ours = pileIdeasOf(session.own.value).filter(({ goes }) => goes);
  return (
    <>
      <Notice>{t('kinds.pile.closed', { count: scene.goesOn })}</Notice>
      <GoesOn title={t('kinds.pile.fromTable')} ideas={ours} columns={scene.columns} />
      {ours.length === 0 && <p class="hint">{t('kinds.pile.noneFromTable')}</p>}
      <Stayed scene={scene} />
      <GoesOn title={t('kinds.pile.onward')} ideas={onward} columns={scene.columns} />
    </>
  );
}

function GoesOn(props: {
  title: string;
  ideas: readonly (KeyedIdea & { back?: boolean })[];
  columns: readonly string[];
}) {
  return props.ideas.length > 0 ? (
    <section>
      <h2>{props.title}</h2>
      <ul class="slips" role="list" aria-label={props.title}>
        {props.ideas.map((idea) => (
          <Slip
            key={idea.key}
            idea={idea}
            columns={props.columns}
            {...(idea.back ? { note: t('kinds.pile.broughtBack') } : {})}
          />
        ))}
      </ul>
    </section>
  ) : null;
}

/** A page of what stayed that was dealt to this phone, or what was found. */
function Stayed({ scene }: { scene: SceneOf<'selection'> }) {
  const session = useSession();
  const section = useRef<HTMLElement>(null);
  const deal = useDealt(scene.activity, true);
  const search = useSearch();
  const own = session.own.value;
  const left = shownAsksLeft(own, session.pending.value, scene.activity, asksEach);
  const listed = new Map([...askedOf(own), ...pageOf(own)].map((idea) => [idea.key, idea]));
  const ideas = search.found ?? [...listed.values()];
  const others = async () => {
    await deal();
    section.current?.scrollIntoView({ block: 'start' });
  };
  if (scene.goesOn >= scene.ideas) {
    return <p class="hint">{t('kinds.pile.noneStayed')}</p>;
  }
  return (
    <section ref={section} aria-labelledby="stayed">
      <h2 id="stayed">{t('kinds.pile.stayed')}</h2>
      <p class="hint">{t('kinds.pile.stayedHint', { count: needed })}</p>
      <p id="asks-left" role="status">
        {t('kinds.pile.asksLeft', { count: left })}
      </p>
      <SearchBox search={search} label={t('kinds.pile.search')} />
      <ul class="slips" role="list" aria-labelledby="stayed">
        {ideas.map((idea) => (
          <AskSlip key={idea.key} idea={idea} selection={scene.activity} left={left} />
        ))}
      </ul>
      {!search.found && (
        <Button class="wide" onClick={others}>
          {t('phone.idea.others')}
        </Button>
      )}
    </section>
  );
}

function AskSlip({ idea, selection, left }: { idea: KeyedIdea; selection: string; left: number }) {
  const session = useSession();
  const own = session.own.value;
  const ask = shownAsk(own, session.pending.value, selection, idea.key);
  const wished = Number(ask.value) - Number(own.has(`asked/${idea.key}`));
  const count = Math.max(0, asksOf(session.shared.value, idea.key) + wished);
  const words = ask.value ? ('unask' as const) : ('bringBack' as const);
  const toggle = () => {
    buzz();
    void session.send({ kind: 'askBack', selection, idea: idea.key, ask: !ask.value });
  };
  return (
    <li class={`slip mark ${ask.value ? 'chosen' : ''}`}>
      <p class="text">{idea.t}</p>
      <div class="choosing">
        <Button
          label={t(`kinds.pile.${words}Of`, { text: idea.t, count, most: needed })}
          disabled={!ask.value && left === 0}
          describedBy="asks-left"
          onClick={toggle}
        >
          {t(`kinds.pile.${words}`, { count, most: needed })}
        </Button>
        {ask.value && <SavedMark saved={ask.saved} words={t('kinds.pile.asked')} />}
      </div>
    </li>
  );
}
