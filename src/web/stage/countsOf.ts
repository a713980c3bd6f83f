import type { View } from '../state/applyPatch';
import type { Crowd, NowEntity } from '../state/entities';
import { pitchesOf } from '../state/pitches';
import { countOf, sessionOf } from '../state/selectors';
import { isReady, projectsOf } from '../state/teams';
import { t } from '../state/words';
import { questionsOf } from './questionsOf';

/** The counts under a scene, in words. */
export function countsOf(scene: NowEntity, shared: View, crowd: Crowd | undefined): string[] {
  const joined = countOf(shared, 'joined') ?? 0;
  const here = hereOf(shared, crowd);
  const people = [t('stage.here', { count: here }), t('stage.joinedToo', { count: joined })].join(' · ');
  switch (scene.kind) {
    case 'lobby':
    case 'ended':
      return [];
    case 'board': {
      const posted = countOf(shared, 'posted') ?? 0;
      const ideas = t('ui.ideas', { count: countOf(shared, 'ideas') ?? 0 });
      const paper = countOf(shared, 'paper') ?? 0;
      const all = paper > 0 ? t('stage.fromPaper', { ideas, count: paper }) : ideas;
      const builds = countOf(shared, 'builds') ?? 0;
      const added = builds > 0 ? [all, t('stage.buildsAll', { count: builds })].join(' · ') : all;
      return [t('stage.posted', { count: posted, here: Math.max(here, posted) }), added, people];
    }
    case 'ballot':
    case 'matrix':
      return [t('ui.ideas', { count: countOf(shared, 'ideas') ?? 0 }), people];
    case 'rating':
      return [t('ui.ideas', { count: scene.options }), people];
    case 'talk': {
      const page = t('stage.pageOf', { page: scene.at + 1, pages: scene.pages });
      return scene.pages > 1 ? [page, people] : [people];
    }
    case 'checkIn': {
      const given = countOf(shared, 'posted') ?? 0;
      return [t('stage.gaveWord', { count: given, here: Math.max(here, given) }), people];
    }
    case 'poll':
    case 'consent': {
      const answered = countOf(shared, 'answers') ?? 0;
      const said = t('stage.answered', { count: answered, here: Math.max(here, answered) });
      return scene.phase === 'closed' || scene.phase === 'revealed' ? [said, people] : [people];
    }
    case 'questions': {
      const { open, answered } = questionsOf(shared);
      const left = t('stage.openQuestions', { count: open.length });
      return answered > 0 ? [left, t('stage.answeredQuestions', { count: answered }), people] : [left, people];
    }
    case 'section':
    case 'reflection': {
      const count = countOf(shared, 'ideas') ?? 0;
      return count > 0 ? [t('stage.sharedTexts', { count }), people] : [people];
    }
    case 'signUp': {
      const signed = countOf(shared, 'answers') ?? 0;
      return [t('stage.signedUp', { count: signed, here: Math.max(here, signed) }), people];
    }
    case 'teams': {
      const chose = countOf(shared, 'answers') ?? 0;
      return [t('stage.chose', { count: chose, here: Math.max(here, chose) }), people];
    }
    case 'canvas': {
      const projects = projectsOf(shared);
      return [t('stage.canvasReady', { ready: projects.filter(isReady).length, count: projects.length }), people];
    }
    case 'breakout': {
      const sent = countOf(shared, 'ideas') ?? 0;
      return sent > 0 ? [t('stage.onMainBoard', { count: sent }), people] : [people];
    }
    case 'pitches': {
      const queue = pitchesOf(shared);
      const held = queue.filter((pitch) => pitch.held).length;
      return [t('stage.pitchesHeld', { held, count: queue.length }), people];
    }
    case 'review': {
      const answered = countOf(shared, 'answers') ?? 0;
      const done = t('learning.reviewedOf', { done: scene.reviewed, count: scene.projects });
      return scene.phase === 'waiting' || scene.phase === 'revealed'
        ? [done, people]
        : [t('stage.answered', { count: answered, here: Math.max(here, answered) }), done];
    }
    case 'scan':
    case 'scanResult': {
      const page =
        scene.pages === undefined ? [] : [t('stage.pageOf', { page: (scene.at ?? 0) + 1, pages: scene.pages })];
      return [...page, people];
    }
    case 'promises':
      return [people];
    case 'selection':
      return scene.ideas === 0
        ? [people]
        : [
            t('ui.ideas', { count: scene.ideas }),
            ...(scene.phase === 'closed' ? [t('stage.goOn', { count: scene.goesOn })] : []),
            people,
          ];
    case 'break':
    case 'results':
      return [people];
  }
}

/** How many people are connected now; before the server has said it, and in a rehearsal, how many have joined. */
export function hereOf(shared: View, crowd: Crowd | undefined): number {
  const joined = countOf(shared, 'joined') ?? 0;
  return sessionOf(shared)?.rehearsal ? joined : (crowd?.here ?? joined);
}
