import { useSignal } from '@preact/signals';
import type { KeyedStep } from '../../state/selectors';
import type { Address } from '../../state/server';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { QrPicture } from '../../ui/qr/QrPicture';
import { CopyField } from '../CopyField';
import type { Desk } from '../desk';
import { Field } from '../Field';
import { phaseWord } from './phaseWord';
import { dayField, endOfDay } from './scanDays';

/** Each scan of the agenda with its link, before, during and after the session. */
export function ScanLinks({ desk, address }: { desk: Desk; address: Address | undefined }) {
  const scans = desk.steps.value.filter((step) => step.plan.kind === 'scan' && !step.skipped);
  return (
    <>
      {scans.map((step) => (
        <ScanLink key={step.key} desk={desk} step={step} address={address} />
      ))}
    </>
  );
}

function ScanLink({ desk, step, address }: { desk: Desk; step: KeyedStep; address: Address | undefined }) {
  const phase = step.scan ?? 'waiting';
  const link = `${address && !address.local ? new URL(address.join).origin : location.origin}/scan/${desk.code}`;
  return (
    <section class="panel scan-link">
      <h2>{t('control.scan.panel')}</h2>
      <p>{step.plan.question}</p>
      <p class="hint">{t(phaseWord(phase))}</p>
      {phase !== 'waiting' && (
        <p class="hint">
          {t('control.scan.answeredHere', { count: step.answers ?? 0 })}
          {step.scanAway !== undefined && ` · ${t('control.scan.answeredAway', { count: step.scanAway })}`}
        </p>
      )}
      {(phase === 'open' || (phase === 'waiting' && !desk.ended.value)) && (
        <Until desk={desk} step={step} link={link} />
      )}
      <div class="buttons">
        {phase === 'open' && (
          <Button onClick={() => desk.ask({ kind: 'closeScan', scan: step.key })}>{t('control.scan.closeScan')}</Button>
        )}
        {phase === 'settled' && (
          <Button onClick={() => desk.act({ kind: 'showScan', scan: step.key })}>{t('control.showResult')}</Button>
        )}
      </div>
    </section>
  );
}

/** Until which day the link lets answers in; none shuts it. */
function Until({ desk, step, link }: { desk: Desk; step: KeyedStep; link: string }) {
  const until = step.scanLink;
  const day = useSignal(dayField(until ?? desk.live.now() + 7 * 86_400_000));
  const set = (event: Event) => {
    event.preventDefault();
    const end = endOfDay(day.value);
    if (end !== undefined) {
      void desk.act({ kind: 'setScanLink', scan: step.key, until: new Date(end).toISOString() });
    }
  };
  return (
    <>
      <p class="hint">{t('control.scan.linkHint')}</p>
      {until !== undefined && (
        <div class="open-link">
          <CopyField id={`scan-link-${step.key}`} label={t('control.scan.link')} text={link} />
          <QrPicture text={link} label={t('control.scan.linkQr')} />
        </div>
      )}
      <form onSubmit={set}>
        <Field id={`scan-until-${step.key}`} label={t('control.scan.linkUntil')}>
          <input
            id={`scan-until-${step.key}`}
            class="input"
            type="date"
            required
            min={dayField(desk.live.now())}
            value={day.value}
            onInput={(event) => (day.value = event.currentTarget.value)}
          />
        </Field>
        <div class="buttons">
          <Button type="submit">{t(until === undefined ? 'control.scan.linkOn' : 'control.scan.linkLonger')}</Button>
          {until !== undefined && (
            <Button onClick={() => desk.act({ kind: 'setScanLink', scan: step.key })}>
              {t('control.scan.linkOff')}
            </Button>
          )}
        </div>
      </form>
    </>
  );
}
