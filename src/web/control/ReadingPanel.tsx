import { isReading } from '../state/learning';
import type { Address } from '../state/server';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { baseOf } from './baseOf';
import { CopyField } from './CopyField';
import type { Desk } from './desk';

/** Lets people read the sections before and after the session, by link and QR code; where there are any. */
export function ReadingPanel({ desk, address }: { desk: Desk; address: Address | undefined }) {
  const open = isReading(desk.live.shared.value);
  const any = desk.steps.value.some((step) => step.plan.kind === 'section');
  if (!any && !open) {
    return null;
  }

  return (
    <section class="panel joining">
      <h2>{t('control.reading.title')}</h2>
      <p class="hint">{t(open ? 'control.reading.hint' : 'control.reading.closed')}</p>
      {open && (
        <>
          <img
            class="qr"
            src={`/api/sessions/${desk.code}/qr.svg?read=true`}
            alt={t('control.reading.qr')}
            width="104"
            height="104"
          />
          <CopyField
            id="reading-link"
            label={t('control.reading.link')}
            text={`${baseOf(address)}/read/${desk.code}`}
          />
        </>
      )}
      <div class="buttons">
        <Button onClick={() => desk.act({ kind: 'setReading', open: !open })}>
          {t(open ? 'control.reading.close' : 'control.reading.open')}
        </Button>
      </div>
    </section>
  );
}
