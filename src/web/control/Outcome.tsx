import type { View } from '../state/applyPatch';
import type { NowEntity } from '../state/entities';
import { newestFirst } from '../state/ideaOrders';
import { scoresOf } from '../state/ratings';
import { ideasOf, paperOf, recapOf, resultsOf, sceneOf, wordsOf } from '../state/selectors';
import { thanksOf } from '../state/thanks';
import { t } from '../state/words';
import { useCalm } from '../ui/useCalm';
import { Answers } from './Answers';
import { CardPicks } from './CardPicks';
import type { Desk } from './desk';
import { GroupedIdeas } from './groups/GroupedIdeas';
import { IdeaList } from './IdeaList';
import { MatrixOutcome } from './MatrixOutcome';
import { PaperForm } from './PaperForm';
import { PitchQueue } from './PitchQueue';
import { PromisesPanel } from './PromisesPanel';
import { ProjectList } from './projects/ProjectList';
import { QuestionList } from './QuestionList';
import { questionsOf } from './questionsOf';
import { Recap } from './Recap';
import { Results } from './Results';
import { ReviewPanel } from './ReviewPanel';
import { RoomsNow } from './rooms/RoomsNow';
import { Scores } from './Scores';
import { ScanPanel } from './scan/ScanPanel';
import { TableChoice } from './TableChoice';
import { TalkPage } from './TalkPage';
import { TapsPanel } from './TapsPanel';
import { ThanksList } from './ThanksList';
import { WallPanel } from './WallPanel';
import { WordList } from './WordList';
import { Workshops } from './Workshops';

/** Often enough to follow, seldom enough for a laptop with 1,500 ideas. */
const calmMs = 400;

/** What has come of what is going on: ideas, words, questions, or the result once it may be seen here. */
export function Outcome({ desk }: { desk: Desk }) {
  const now = desk.now.value;
  const { shared, ideas, results, scores } = useCalm(desk.live.shared, listsOf, sceneName(now), calmMs);

  switch (now.kind) {
    case 'lobby':
    case 'ended':
    case 'break':
      return null;
    case 'talk':
      return now.page ? <TalkPage code={desk.code} page={now.page} /> : null;
    case 'board':
      return (
        <GroupedIdeas
          desk={desk}
          board={now.activity}
          heading={t('control.ideas')}
          shared={shared}
          ideas={ideas}
          columns={now.columns}
        />
      );
    case 'breakout':
      return <RoomsNow desk={desk} now={now} shared={shared} ideas={ideas} />;
    case 'checkIn':
      return (
        <>
          {now.cards && <CardPicks cards={now.cards} shared={shared} />}
          <WordList desk={desk} checkIn={now.activity} words={wordsOf(shared)} />
        </>
      );
    case 'questions':
      return <QuestionList desk={desk} questions={questionsOf(shared)} />;
    case 'reflection':
    case 'section':
      return <IdeaList desk={desk} heading={t('control.sharedTexts')} ideas={ideas} columns={now.prompts} />;
    case 'poll':
    case 'consent':
      return <Answers now={now} shared={shared} />;
    case 'signUp':
      return <Workshops desk={desk} now={now} shared={shared} />;
    case 'teams':
    case 'canvas':
      return <ProjectList desk={desk} now={now} />;
    case 'selection':
      return <TableChoice desk={desk} now={now} shared={shared} />;
    case 'pitches':
      return <PitchQueue desk={desk} now={now} />;
    case 'review':
      return <ReviewPanel desk={desk} now={now} />;
    case 'promises':
      return <PromisesPanel desk={desk} />;
    case 'scan':
    case 'scanResult':
      return <ScanPanel desk={desk} now={now} />;
    case 'matrix':
      return <MatrixOutcome desk={desk} now={now} shared={shared} ideas={ideas} />;
    case 'results':
      return (
        <>
          <WallPanel desk={desk} now={now} />
          <TapsPanel desk={desk} />
          <Recap recap={recapOf(shared)} />
          <ThanksList desk={desk} thanks={thanksOf(desk.live.shared.value)} />
        </>
      );
    case 'rating':
      if (now.phase === 'revealed') {
        return <Scores desk={desk} rating={now.activity} lines={scores} />;
      }
      return now.phase === 'waiting' ? null : (
        <IdeaList desk={desk} heading={t('control.ideas')} ideas={ideas} columns={now.columns} voted />
      );
    case 'ballot':
      if (now.phase === 'waiting' || now.phase === 'revealed') {
        return now.phase === 'waiting' ? null : <Results desk={desk} lines={results} now={now} />;
      }
      return (
        <>
          {!desk.ended.value && (
            <PaperForm
              key={now.activity}
              page="control"
              now={now}
              ideas={ideas}
              paper={paperOf(shared)}
              act={desk.act}
            />
          )}
          {now.live === 'nobody' ? (
            <IdeaList desk={desk} heading={t('control.options')} ideas={ideas} columns={now.columns} voted />
          ) : (
            <Results desk={desk} lines={results} now={now} />
          )}
        </>
      );
  }
}

function listsOf(shared: View) {
  return {
    shared,
    ideas: newestFirst(ideasOf(shared)),
    results: sceneOf(shared)?.kind === 'ballot' ? resultsOf(shared) : [],
    scores: sceneOf(shared)?.kind === 'rating' ? scoresOf(shared) : [],
  };
}

function sceneName(now: NowEntity): string {
  const activity = 'activity' in now ? now.activity : now.kind;
  return 'phase' in now ? `${activity} ${now.phase}` : activity;
}
