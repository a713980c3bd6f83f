import { useSignal } from '@preact/signals';
import type { HostLink } from '../../state/entities';
import { handHostCodes } from '../../state/hostCodes';
import { inviteHosts } from '../../state/server';
import { t, why } from '../../state/words';
import { Button } from '../../ui/Button';
import { Dialog } from '../Dialog';
import type { Desk } from '../desk';
import { NumberField } from '../Field';

const mostRooms = 64;
const usualRooms = 4;

/** A link and a code for the host of each room. They are told once, and hold for every step with rooms. */
export function HostsDialog({ desk }: { desk: Desk }) {
  const count = useSignal<number | undefined>(roomsOf(desk));
  const made = useSignal<readonly HostLink[]>([]);
  const trouble = useSignal('');
  const make = async () => {
    const answer = await inviteHosts(desk.code, desk.token, Math.min(mostRooms, Math.max(1, count.value ?? 1)));
    trouble.value = 'refused' in answer ? t('control.notDone', { why: why(answer.refused) }) : '';
    made.value = 'ok' in answer ? answer.ok.hosts : made.value;
  };
  const end = async () => {
    if (await desk.act({ kind: 'uninviteHosts' })) {
      made.value = [];
    }
  };
  return (
    <Dialog title={t('control.hosts')} onClose={() => desk.close()}>
      <p class="hint">{t('control.hostsHint')}</p>
      <NumberField
        id="hosts-count"
        label={t('control.hostsFor')}
        value={count.value}
        most={mostRooms}
        onChange={(value) => {
          count.value = value;
        }}
      />
      <div class="buttons">
        <Button kind="primary" onClick={make}>
          {t('control.makeHostLinks')}
        </Button>
        <Button onClick={end}>{t('control.endHostLinks')}</Button>
      </div>
      {made.value.length > 0 && <Links desk={desk} hosts={made.value} />}
      {made.value.length > 0 && (
        <Button onClick={() => printCards(desk.code, made.value)}>{t('control.printHosts')}</Button>
      )}
      <p class="hint" role="status">
        {trouble.value}
      </p>
      <div class="buttons">
        <Button onClick={() => desk.close()}>{t('ui.close')}</Button>
      </div>
    </Dialog>
  );
}

/** How many rooms there are, or will be in the step of the agenda that has most. */
function roomsOf(desk: Desk): number {
  const now = desk.now.value;
  const planned = desk.steps.value.map(({ plan }) => (plan.kind === 'breakout' ? (plan.rooms ?? 0) : 0));
  return now.kind === 'breakout' && now.rooms > 0 ? now.rooms : Math.max(...planned, 0) || usualRooms;
}

function printCards(code: string, hosts: readonly HostLink[]): void {
  handHostCodes(code, hosts);
  open(`/print/${code}`, '_blank');
}

function Links({ desk, hosts }: { desk: Desk; hosts: readonly HostLink[] }) {
  return (
    <>
      <p class="hint">{t('control.hostsOnce')}</p>
      <table class="host-links">
        <thead>
          <tr>
            <th scope="col">{t('control.roomNumber')}</th>
            <th scope="col">{t('control.hostCode')}</th>
            <th scope="col">{t('control.hostLink')}</th>
          </tr>
        </thead>
        <tbody>
          {hosts.map(({ room, token, code }) => (
            <tr key={room}>
              <th scope="row">{room}</th>
              <td class="code">{`${code.slice(0, 4)}-${code.slice(4)}`}</td>
              <td>
                <input
                  class="input"
                  readOnly
                  aria-label={t('control.hostLinkOf', { number: room })}
                  value={`${location.origin}/host/${desk.code}/${room}#${token}`}
                  onFocus={(event) => event.currentTarget.select()}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
