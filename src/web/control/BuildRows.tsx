import type { KeyedIdea } from '../state/entities';
import { t } from '../state/words';
import type { Desk } from './desk';
import { HideButton } from './HideButton';

/** What was added to an idea, what is hidden of it too. */
export function BuildRows({ desk, idea }: { desk: Desk; idea: KeyedIdea }) {
  const builds = idea.b ?? [];
  return builds.length > 0 ? (
    <ul class="builds" aria-label={t('control.buildsOn', { text: idea.t })}>
      {builds.map((build) => (
        <li key={build.k} class={build.h ? 'hidden-idea' : undefined}>
          <p>
            <span class="text">{build.t}</span>
            {(build.by || build.h) && <span class="about">{build.h ? t('control.hiddenNow') : build.by}</span>}
          </p>
          {!desk.ended.value && (
            <HideButton
              desk={desk}
              text={build.t}
              hidden={build.h ?? false}
              command={(hide) => ({ kind: 'hideBuild', build: build.k, hide })}
            />
          )}
        </li>
      ))}
    </ul>
  ) : null;
}
