import { useSignal } from '@preact/signals';
import type { ScanResult } from '../../state/entities';
import { largestGap, tenths } from '../../state/scans';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import type { Desk } from '../desk';

/** The largest gap becomes the question of an idea board, with one tap. */
export function NextQuestion({ desk, after, result }: { desk: Desk; after: string; result: ScanResult }) {
  const trying = useSignal(false);
  const gap = largestGap(result.dimensions);
  if (!gap) {
    return null;
  }
  const question = t('scan.asks', { now: tenths(gap.now), wanted: tenths(gap.wanted), theme: gap.theme });
  const isThere = desk.steps.value.some((step) => step.plan.kind === 'board' && step.plan.question === question);
  const add = async () => {
    if (!trying.value) {
      trying.value = true;
      await desk.act({ kind: 'addActivity', after, plan: { kind: 'board', question, minutes: 10 } });
      trying.value = false;
    }
  };
  return (
    <div class="next-question">
      <p>
        <strong>{t('scan.largest', { theme: gap.theme })}</strong>
      </p>
      <p>{question}</p>
      {isThere ? (
        <p class="hint" role="status">
          {t('control.scan.asked')}
        </p>
      ) : (
        <>
          <Button describedBy="next-question-hint" onClick={add}>
            {t('control.scan.nextQuestion')}
          </Button>
          <p class="hint" id="next-question-hint">
            {t('control.scan.nextQuestionHint')}
          </p>
        </>
      )}
    </div>
  );
}
