import { useSignal } from '@preact/signals';
import type { ProgrammeSheet } from '../state/programmes';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { CycleDesk } from './cycleDesk';

/** Members, leads and sponsors who gave a name: the owner may erase it, here and in all sessions. */
export function PeoplePart({ desk, sheet }: { desk: CycleDesk; sheet: ProgrammeSheet }) {
  const sure = useSignal('');
  const people = sheet.people ?? [];
  return people.length === 0 ? null : (
    <section>
      <h2>{t('cycle.named.title')}</h2>
      <p class="soft">{t('cycle.named.hint')}</p>
      <ul class="days" role="list">
        {people.map(({ person, name }) => (
          <li key={person}>
            <span>{name}</span>
            <Button
              kind={sure.value === person ? 'danger' : 'quiet'}
              label={t(sure.value === person ? 'cycle.named.eraseNowOf' : 'cycle.named.eraseOf', { name })}
              onClick={async () => {
                if (sure.value === person) {
                  await desk.act({ kind: 'erasePerson', person });
                } else {
                  sure.value = person;
                }
              }}
            >
              {t(sure.value === person ? 'cycle.named.eraseNow' : 'cycle.named.erase')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
