import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import type { ReportStep } from '../state/reports';
import { t, wordsLanguage } from '../state/words';
import { Button } from '../ui/Button';
import type { PartProps } from './parts';

/** The steps as they were planned and as they were; and the session played back, which comes when it is asked for. */
export function ReportTimeline({ report, token }: PartProps) {
  const steps = report.timeline ?? [];
  return steps.length === 0 ? null : (
    <section class="timeline">
      <h2>{t('report.timeline')}</h2>
      <table class="answers">
        <thead>
          <tr>
            <th scope="col">{t('report.step')}</th>
            <th scope="col" class="number">
              {t('report.planned')}
            </th>
            <th scope="col" class="number">
              {t('report.took')}
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map((step, at) => (
            <Row key={at} step={step} />
          ))}
        </tbody>
      </table>
      {steps.some((step) => step.began) && <LateReplay code={report.code} token={token} />}
    </section>
  );
}

function Row({ step }: { step: ReportStep }) {
  const about = [
    ...(step.began ? [clock(step.began)] : []),
    ...(step.skipped ? [t('report.skipped')] : []),
    ...(step.asked ? [t('report.askedBetween')] : []),
  ];
  return (
    <tr>
      <th scope="row">
        {step.question}
        {about.length > 0 && <span class="kind">{about.join(' · ')}</span>}
      </th>
      <td class="number">{minutes(step.planned)}</td>
      <td class="number">{minutes(step.took)}</td>
    </tr>
  );
}

function minutes(count: number | undefined): string {
  return count === undefined ? '–' : t('report.minutes', { count });
}

function clock(at: string): string {
  return new Intl.DateTimeFormat(wordsLanguage(), { timeStyle: 'short', hourCycle: 'h23' }).format(new Date(at));
}

function LateReplay(props: { code: string; token: string }) {
  const view = useSignal<ComponentType<typeof props> | undefined>(undefined);
  const wanted = useSignal(false);
  const Replay = view.value;
  const fetchIt = async () => {
    wanted.value = true;
    view.value = (await import('./replay/ReplayPlayer')).ReplayPlayer;
  };
  return Replay ? (
    <Replay {...props} />
  ) : (
    <p class="replay-offer">
      <Button onClick={fetchIt} disabled={wanted.value}>
        {t('report.replay.open')}
      </Button>
    </p>
  );
}
