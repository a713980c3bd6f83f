import type { Replay, ReplayStep, ReplayText } from '../../state/reports';
import { t } from '../../state/words';
import { amount } from '../../ui/amount';
import type { Frame } from './frames';

/** What the big screen showed: the step, what was sent so far, and its result once it was revealed. */
export function ReplayScreen({ replay, frame, code }: { replay: Replay; frame: Frame; code: string }) {
  const step = frame.step === undefined ? undefined : replay.steps[frame.step];
  const texts = frame.texts.map((at) => step?.texts[at]).filter((text) => text !== undefined);
  return (
    <div class="screen">
      {step === undefined || frame.ended ? (
        <p class="question">{t(frame.ended ? 'report.replay.over' : 'report.replay.before')}</p>
      ) : (
        <>
          <p class="question">{step.question}</p>
          <p class="soft">{stands(step, frame, texts.length)}</p>
          {frame.phase === 'revealed' ? <Results step={step} /> : <Texts step={step} texts={texts} code={code} />}
        </>
      )}
    </div>
  );
}

function stands(step: ReplayStep, { phase }: Frame, count: number): string {
  const said = [
    ...(phase ? [t(`report.replay.is.${phase}`)] : []),
    ...(step.texts.length > 0 ? [t('report.replay.count', { count })] : []),
  ];
  return said.join(' · ');
}

function Texts({ step, texts, code }: { step: ReplayStep; texts: readonly ReplayText[]; code: string }) {
  return (
    <ul class="slips" aria-label={t('report.replay.shown')}>
      {texts.map((text, at) => (
        <li key={`${at} ${text.text}`} class={step.columns.length > 0 ? `tint-${text.column ?? 0}` : ''}>
          {text.picture && <img src={`/api/sessions/${code}/pictures/${text.picture}`} alt="" />}
          {text.picture && text.text === '' ? t('report.photo') : text.text}
        </li>
      ))}
    </ul>
  );
}

function Results({ step }: { step: ReplayStep }) {
  return (
    <ol class="results" aria-label={t('report.results')}>
      {step.results.map((result, at) => (
        <li key={`${at} ${result.text}`}>
          <span class="place">{at + 1}</span> <span class="text">{nameOf(step, result.text, at)}</span>{' '}
          <span class="got">{figureOf(step, result.figure)}</span>
        </li>
      ))}
    </ol>
  );
}

function nameOf(step: ReplayStep, text: string, at: number): string {
  const answers = [t('report.fine'), t('report.doubts'), t('report.objection')];
  return step.kind === 'consent' ? (answers[at] ?? text) : text;
}

function figureOf(step: ReplayStep, figure: number | undefined): string {
  if (figure === undefined) {
    return '';
  }
  return step.kind === 'ballot' ? amount(step.unit, figure) : `${figure}`;
}
