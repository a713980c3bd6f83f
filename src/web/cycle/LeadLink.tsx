import { useSignal } from '@preact/signals';
import { useId, useRef } from 'preact/hooks';
import { copied } from '../state/clipboard';
import { inviteMember } from '../state/programmes';
import { t, why } from '../state/words';
import { Button } from '../ui/Button';
import type { CycleDesk } from './cycleDesk';

/** Makes a link by which the lead of a project writes in it. */
export function LeadLink({ desk, project, title }: { desk: CycleDesk; project: string; title: string }) {
  const link = useSignal('');
  const said = useSignal('');
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const make = async () => {
    const answer = await inviteMember(desk.id, desk.token, { project, lead: true });
    said.value = 'refused' in answer ? why(answer.refused) : '';
    link.value = 'ok' in answer ? `${location.origin}/cycle/${desk.id}#${answer.ok.token}` : '';
    await desk.read();
  };
  const copy = async () => {
    field.current?.select();
    said.value = t((await copied(link.value)) ? 'cycle.link.copied' : 'cycle.link.byHand');
  };

  return (
    <div class="link">
      <Button onClick={make} label={t('cycle.link.leadOf', { title })}>
        {t('cycle.link.lead')}
      </Button>
      {link.value !== '' && (
        <div class="field">
          <label for={id}>{t('cycle.link.title')}</label>
          <input id={id} class="input" readOnly ref={field} value={link.value} />
          <p class="hint">{t('cycle.link.once')}</p>
          <Button onClick={copy}>{t('cycle.link.copy')}</Button>
        </div>
      )}
      <p class="hint" role="status">
        {said.value}
      </p>
    </div>
  );
}
