import { cycleOfSession, cycleToken } from '../state/cycleMemory';
import { t } from '../state/words';
import { CopyField } from './CopyField';

/** The way to the learning cycle, where this browser runs it. */
export function CycleLinks({ code, base }: { code: string; base: string }) {
  const id = cycleOfSession(code);
  const token = id === undefined ? undefined : cycleToken(id);
  return token === undefined ? null : (
    <>
      <CopyField
        id="cycle-link"
        label={t('control.cycleLink')}
        hint={t('control.cycleLinkHint')}
        text={`${base}/cycle/${id}#${token}`}
      />
      <p>
        <a href={`/cycle/${id}`}>{t('control.openCycle')}</a>
      </p>
    </>
  );
}
