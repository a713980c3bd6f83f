import type { View } from '../state/applyPatch';
import type { KeyedIdea } from '../state/entities';
import { helpersOf } from '../state/helping';
import { t } from '../state/words';
import { TypeIdeas } from '../ui/boards/TypeIdeas';
import { BuildRows } from './BuildRows';
import type { Desk } from './desk';
import { GroupTools } from './groups/GroupTools';
import type { Grouping } from './groups/grouping';
import { HideButton } from './HideButton';
import { PhotoTools } from './PhotoTools';
import { ProjectButton } from './projects/ProjectButton';

const nothing: View = new Map();

type Props = {
  desk: Desk;
  heading: string;
  ideas: readonly KeyedIdea[];
  columns: readonly string[];
  /** Whether they are being voted on: then they stay as they are. */
  voted?: boolean;
  /** What else is known of them, and what is done with those that say the same. */
  shared?: View;
  grouping?: Grouping;
  /** The board where ideas can be typed for people without a phone. */
  typeFor?: string;
};

/** All ideas of what is going on, the newest first, photos and what is hidden among them. Rows that are out of sight cost
 * nothing. */
export function IdeaList({ desk, heading, ideas, columns, voted, shared = nothing, grouping, typeFor }: Props) {
  const fixed = voted || desk.ended.value;
  const now = desk.now.value;
  const collected = grouping !== undefined && 'open' in now && !now.open;
  return (
    <section class="panel ideas">
      <h2>
        {heading} <span class="count">{ideas.filter(({ p, h }) => !p && !h).length}</span>
      </h2>
      {typeFor !== undefined && !desk.ended.value && <TypeIdeas board={typeFor} columns={columns} act={desk.act} />}
      {ideas.length === 0 && <p class="hint">{t('control.noIdeas')}</p>}
      <ul aria-label={heading}>
        {ideas.map((idea) => (
          <li key={idea.key} class={classOf(idea)}>
            {idea.p && <Thumb code={desk.code} picture={idea.p} />}
            <div class="ticking">
              {grouping && !fixed && !idea.h && !idea.p && <Tick grouping={grouping} idea={idea} />}
              <p>
                <span class="text">{textOf(idea)}</span>{' '}
                <About idea={idea} columns={columns} helpers={helpersOf(shared, idea)} />
              </p>
            </div>
            <BuildRows desk={desk} idea={idea} />
            {!fixed && (
              <div class="tools">
                {idea.p && <PhotoTools desk={desk} photo={idea} />}
                <HideButton
                  desk={desk}
                  text={textOf(idea)}
                  hidden={idea.h ?? false}
                  command={(hide) => ({ kind: 'hideIdea', idea: idea.key, hide })}
                />
              </div>
            )}
            {collected && !idea.h && !idea.p && <ProjectButton desk={desk} idea={idea.key} text={idea.t} />}
            {grouping && <GroupTools grouping={grouping} idea={idea} shared={shared} fixed={fixed} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Tick({ grouping, idea }: { grouping: Grouping; idea: KeyedIdea }) {
  return (
    <input
      type="checkbox"
      aria-label={t('control.groups.tick', { text: idea.t })}
      checked={grouping.ticked.value.has(idea.key)}
      onChange={() => grouping.tick(idea.key)}
    />
  );
}

function Thumb({ code, picture }: { code: string; picture: string }) {
  const address = `/api/sessions/${code}/pictures/${picture}`;
  return (
    <a class="thumb" href={address} target="_blank" rel="noreferrer">
      <img src={address} alt={t('control.openPhoto')} loading="lazy" />
    </a>
  );
}

type AboutProps = { idea: KeyedIdea; columns: readonly string[]; helpers: number };

function About({ idea, columns, helpers }: AboutProps) {
  const column = idea.c === undefined ? undefined : columns[idea.c];
  const said = [
    ...(idea.h ? [t('control.hiddenNow')] : []),
    ...(column ? [column] : []),
    ...(idea.r === undefined ? [] : [t('ui.fromRoom', { number: idea.r })]),
    ...(idea.d ? [t('ui.dots', { count: idea.d })] : []),
    ...(idea.by ? [t('control.by', { name: idea.by })] : []),
    ...(helpers > 0 ? [t('ui.helpers', { count: helpers })] : []),
    ...(idea.f || idea.y ? [t('control.fromPaper')] : []),
  ];
  return said.length > 0 ? <span class="about">{said.join(' · ')}</span> : null;
}

function textOf(idea: KeyedIdea): string {
  return idea.p && idea.t === '' ? t('control.photo') : idea.t;
}

function classOf(idea: KeyedIdea): string {
  return ['idea', ...(idea.c === undefined ? [] : [`tint-${idea.c}`]), ...(idea.h ? ['hidden-idea'] : [])].join(' ');
}
