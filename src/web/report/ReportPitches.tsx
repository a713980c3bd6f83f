import type { Report } from '../state/entities';
import { t } from '../state/words';
import { Heading } from './Heading';

type Pitches = Report['pitches'][number];

/** Pitches with what was said to each, and how many people join. */
export function ReportPitches({ pitches }: { pitches: Pitches }) {
  return (
    <section class="pitches">
      <Heading kind="pitches" question={pitches.question} />
      {pitches.pitches.map((pitch, at) => (
        <Pitch key={at} pitch={pitch} />
      ))}
    </section>
  );
}

function Pitch({ pitch }: { pitch: Pitches['pitches'][number] }) {
  const { title, by, held, joins, strengths, questions } = pitch;
  const about = [
    ...(by === undefined ? [] : [t('report.pitchBy', { name: by })]),
    held ? t('report.pitchJoins', { count: joins }) : t('report.pitchNotHeld'),
  ];
  return (
    <article class="pitch">
      <h3>{title}</h3>
      <p class="soft">{about.join(' · ')}</p>
      {held && strengths.length + questions.length === 0 && <p class="soft">{t('report.noFeedback')}</p>}
      <Texts heading={t('report.strengths')} texts={strengths} />
      <Texts heading={t('report.pitchQuestions')} texts={questions} />
    </article>
  );
}

function Texts({ heading, texts }: { heading: string; texts: readonly string[] }) {
  return texts.length === 0 ? null : (
    <>
      <h4>{heading}</h4>
      <ul class="ideas">
        {texts.map((text, at) => (
          <li key={`${at} ${text}`}>{text}</li>
        ))}
      </ul>
    </>
  );
}
