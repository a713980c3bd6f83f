import { scoreText } from '../state/fairness';
import type { IdeaOutcome } from '../state/mine';
import { t } from '../state/words';

/** What became of an idea, in sentences. */
export function outcomeLines(idea: IdeaOutcome, ended: boolean): string[] {
  const question = idea.question ?? '';
  switch (idea.outcome) {
    case 'collected':
      return [t(ended ? 'my.outcome.collected' : 'my.outcome.soon')];
    case 'waits':
      return [t('my.outcome.waits')];
    case 'hidden':
      return [t('my.outcome.hidden')];
    case 'merged':
      return [
        t('my.outcome.merged', { text: idea.with?.text ?? '' }),
        ...(idea.with ? outcomeLines(idea.with, ended) : []),
      ];
    case 'choosing':
      return [t('my.outcome.choosing', { question })];
    case 'notChosen':
      return [t('my.outcome.notChosen', { question }), ...placeOf(idea)];
    case 'stayed':
      return [t('my.outcome.stayed', { question })];
    case 'notYet':
      return [t('my.outcome.notYet', { question })];
    case 'chosen':
      return [
        idea.question === undefined ? t('my.outcome.chosenOnly') : t('my.outcome.chosen', { question }),
        ...placeOf(idea),
      ];
    case 'project':
      return projectOf(idea.project);
  }
}

function placeOf({ place, dots, unit, score }: IdeaOutcome): string[] {
  if (place === undefined) {
    return [];
  }

  const amount =
    score === undefined
      ? t(unit === 'points' ? 'ui.points' : 'ui.dots', { count: dots ?? 0 })
      : t('my.outcome.score', { score: scoreText(score) });
  return [t('my.outcome.place', { place, amount })];
}

function projectOf(project: IdeaOutcome['project']): string[] {
  return project
    ? [
        t('my.outcome.project', { title: project.title, stage: t(`stages.${project.stage}`).toLowerCase() }),
        ...(project.lesson === undefined ? [] : [t('my.outcome.lesson', { lesson: project.lesson })]),
      ]
    : [];
}
