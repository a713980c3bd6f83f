import { useSignal } from '@preact/signals';
import { type Address, shareReport } from '../state/server';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { baseOf } from './baseOf';
import { CopyField } from './CopyField';
import { CycleLinks } from './CycleLinks';
import type { Desk } from './desk';
import { KeptUntil } from './KeptUntil';

/** The secret link of this screen, the report, and the link that shares it. */
export function LinksPanel({ desk, address }: { desk: Desk; address: Address | undefined }) {
  const base = baseOf(address);
  return (
    <section class="panel links">
      <h2>{t('control.links')}</h2>
      <CopyField
        id="facilitator-link"
        label={t('control.facilitatorLink')}
        hint={t('control.facilitatorLinkHint')}
        text={`${base}/control/${desk.code}#${desk.token}`}
      />
      <CycleLinks code={desk.code} base={base} />
      {!desk.ended.value && desk.now.value.kind !== 'breakout' && (
        <Button kind="quiet" onClick={() => desk.ask({ kind: 'hosts' })}>
          {t('control.hosts')}
        </Button>
      )}
      <h3>{t('control.report')}</h3>
      {!desk.ended.value && (
        <p>
          <a href={`/report/${desk.code}`}>{t('control.openReport')}</a>
        </p>
      )}
      <Sharing desk={desk} base={base} />
      {!desk.ended.value && desk.primary.value.kind !== 'endSession' && (
        <Button kind="quiet" onClick={() => desk.ask({ kind: 'end' })}>
          {t('control.end')}
        </Button>
      )}
      <KeptUntil />
      <Button kind="quiet" onClick={() => desk.ask({ kind: 'delete' })}>
        {t('control.delete.button')}
      </Button>
    </section>
  );
}

function Sharing({ desk, base }: { desk: Desk; base: string }) {
  const made = useSignal('');
  const failed = useSignal(false);
  const share = async () => {
    const answer = await shareReport(desk.code, desk.token);
    failed.value = 'refused' in answer;
    made.value = 'ok' in answer ? `${base}/report/${desk.code}#${answer.ok.token}` : '';
  };
  const unshare = async () => {
    if (await desk.act({ kind: 'unshareReport' })) {
      made.value = '';
    }
  };

  return (
    <>
      {made.value !== '' && (
        <CopyField id="report-link" label={t('control.reportLink')} hint={t('control.sharedOnce')} text={made.value} />
      )}
      <p class="hint">{t(desk.shared.value ? 'control.shared' : 'control.shareHint')}</p>
      <div class="buttons">
        <Button onClick={share}>{t('control.share')}</Button>
        {desk.shared.value && <Button onClick={unshare}>{t('control.unshare')}</Button>}
      </div>
      <p class="hint" role="status">
        {failed.value ? t('control.shareFailed') : ''}
      </p>
    </>
  );
}
