import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { leadingOf, offerPairing, pairingLink } from '../state/pairing';
import { type Address, addressOf } from '../state/server';
import { t, why } from '../state/words';
import { Button } from '../ui/Button';
import { QrPicture } from '../ui/qr/QrPicture';
import { Dialog } from './Dialog';
import type { Desk } from './desk';
import { showRemote } from './remote/remoteView';

type Offer = { link: string; leading: number };

/** A phone comes to lead by the QR code here: once, and for two minutes. */
export function LeadDialog({ desk }: { desk: Desk }) {
  const offer = useSignal<Offer | undefined>(undefined);
  const isOver = useSignal(false);
  const trouble = useSignal('');
  const leading = leadingOf(desk.live.shared.value);
  const show = async () => {
    isOver.value = false;
    trouble.value = '';
    const [made, address] = await Promise.all([offerPairing(desk.code, desk.token), addressOf(desk.code)]);
    if ('refused' in made) {
      trouble.value = t('control.notDone', { why: why(made.refused) });
      return;
    }
    offer.value = {
      link: pairingLink(originOf(address), desk.code, made.ok.offer),
      leading: leadingOf(desk.live.shared.value),
    };
    setTimeout(() => {
      isOver.value = true;
    }, made.ok.seconds * 1000);
  };
  useEffect(() => void show(), []);
  const useHere = () => {
    desk.close();
    showRemote(true);
  };
  const end = async () => {
    if (await desk.act({ kind: 'unpairPhones' })) {
      offer.value = undefined;
      isOver.value = true;
    }
  };

  const came = offer.value !== undefined && leading > offer.value.leading;
  return (
    <Dialog title={t('control.lead.title')} onClose={() => desk.close()}>
      <p>{t('control.lead.how')}</p>
      {came ? (
        <p class="notice good">{t('control.lead.came')}</p>
      ) : isOver.value ? (
        <p class="notice">{t('control.lead.over')}</p>
      ) : (
        offer.value && <QrPicture text={offer.value.link} label={t('control.lead.qr')} />
      )}
      <p class="hint" role="status">
        {trouble.value || (came ? t('control.lead.came') : '')}
      </p>
      {leading > 0 && <p class="hint">{t('control.lead.leading', { count: leading })}</p>}
      <div class="buttons">
        {(came || isOver.value) && <Button onClick={show}>{t('control.lead.another')}</Button>}
        {leading > 0 && <Button onClick={end}>{t('control.lead.end')}</Button>}
        <Button kind="quiet" onClick={useHere}>
          {t('control.lead.here')}
        </Button>
        <Button onClick={() => desk.close()}>{t('ui.close')}</Button>
      </div>
    </Dialog>
  );
}

/** What phones can open: of a guess too, since a laptop's own name for itself is a phone's for the phone. */
function originOf(address: Awaited<ReturnType<typeof addressOf>>): string {
  const known: Address | undefined = 'ok' in address ? address.ok : undefined;
  return known && URL.canParse(known.join) ? new URL(known.join).origin : location.origin;
}
