import type { KeyedIdea } from '../state/entities';
import { t } from '../state/words';
import { TypeIdeas } from '../ui/boards/TypeIdeas';
import { BuildRows } from './BuildRows';
import type { Desk } from './desk';
import { HideButton } from './HideButton';
import { PhotoTools } from './PhotoTools';

type Props = {
  desk: Desk;
  heading: string;
  ideas: readonly KeyedIdea[];
  columns: readonly string[];
  /** Whether they are being voted on: then they stay as they are. */
  voted?: boolean;
  /** The board where ideas can be typed for people without a phone. */
  typeFor?: string;
};

/** All ideas of what is going on, the newest first, photos and what is hidden among them. Rows that are out of sight cost
 * nothing. */
export function IdeaList({ desk, heading, ideas, columns, voted, typeFor }: Props) {
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
            <p>
              <span class="text">{textOf(idea)}</span> <About idea={idea} columns={columns} />
            </p>
            <BuildRows desk={desk} idea={idea} />
            {!voted && !desk.ended.value && (
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
          </li>
        ))}
      </ul>
    </section>
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

function About({ idea, columns }: { idea: KeyedIdea; columns: readonly string[] }) {
  const column = idea.c === undefined ? undefined : columns[idea.c];
  const said = [
    ...(idea.h ? [t('control.hiddenNow')] : []),
    ...(column ? [column] : []),
    ...(idea.r === undefined ? [] : [t('ui.fromRoom', { number: idea.r })]),
    ...(idea.d ? [t('ui.dots', { count: idea.d })] : []),
    ...(idea.by ? [t('control.by', { name: idea.by })] : []),
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
