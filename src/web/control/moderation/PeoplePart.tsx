import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { PeopleFound, PersonFound } from '../../state/entities';
import { eraseName } from '../../state/forgetting';
import { moderationOf } from '../../state/moderation';
import { peopleOf } from '../../state/server';
import { t, why } from '../../state/words';
import { Button } from '../../ui/Button';
import type { Desk } from '../desk';
import { Field } from '../Field';

/** While somebody types, the server is asked after so many milliseconds. */
const calm = 250;

/** Who is in, by name or number; whose access was taken away stands first. Read only while this is open. */
export function PeoplePart({ desk }: { desk: Desk }) {
  const find = useSignal('');
  const hides = useSignal(false);
  const found = useSignal<PeopleFound | undefined>(undefined);
  const changes = useSignal(0);
  const removed = moderationOf(desk.live.shared.value).removed ?? 0;
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(async () => {
      const answer = await peopleOf(desk.code, desk.token, find.value);
      if (!gone && 'ok' in answer) {
        found.value = answer.ok;
      }
    }, calm);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [find.value, removed, changes.value]);
  const remove = async (person: PersonFound) => {
    const hideIdeas = !person.removed && hides.value;
    await desk.act({ kind: 'removePerson', person: person.number, remove: !person.removed, hideIdeas });
    changes.value++;
  };

  const erase = async (person: PersonFound) => {
    const answer = await eraseName(desk.code, desk.token, person.number);
    desk.trouble.value = 'refused' in answer ? why(answer.refused) : '';
    changes.value++;
  };

  return (
    <section aria-labelledby="people">
      <h3 id="people">{t('control.moderation.people')}</h3>
      <p class="hint">{t('control.moderation.peopleHint')}</p>
      <Field id="find-person" label={t('control.moderation.findPerson')}>
        <input
          id="find-person"
          class="input"
          type="search"
          autocomplete="off"
          value={find.value}
          onInput={(event) => (find.value = event.currentTarget.value)}
        />
      </Field>
      <div class="switch">
        <label>
          <input
            type="checkbox"
            checked={hides.value}
            aria-describedby="hides-hint"
            onChange={(event) => (hides.value = event.currentTarget.checked)}
          />
          {t('control.moderation.hideIdeas')}
        </label>
        <p class="hint" id="hides-hint">
          {t('control.moderation.hideIdeasHint')}
        </p>
      </div>
      {found.value?.people.length === 0 && <p class="hint">{t('control.moderation.nobody')}</p>}
      <ul class="held" aria-label={t('control.moderation.people')}>
        {found.value?.people.map((person) => (
          <li key={person.number}>
            <p>
              <span class="text">{nameOf(person)}</span>
              {person.removed && <span class="about">{t('control.moderation.isRemoved')}</span>}
            </p>
            <div class="tools">
              {person.name !== undefined && <Erase person={person} onPress={() => erase(person)} />}
              <Tool person={person} onPress={() => remove(person)} />
            </div>
          </li>
        ))}
      </ul>
      {(found.value?.more ?? 0) > 0 && (
        <p class="hint">{t('control.moderation.more', { count: found.value?.more ?? 0 })}</p>
      )}
    </section>
  );
}

function Tool({ person, onPress }: { person: PersonFound; onPress: () => void }) {
  const tool = t(person.removed ? 'control.moderation.letBackIn' : 'control.moderation.remove');
  return (
    <Button
      kind={person.removed ? 'plain' : 'quiet'}
      label={t('control.toolOf', { tool, question: nameOf(person) })}
      onClick={onPress}
    >
      {tool}
    </Button>
  );
}

/** What is gone does not come back, so it takes two presses. */
function Erase({ person, onPress }: { person: PersonFound; onPress: () => void }) {
  const sure = useSignal(false);
  const tool = t(sure.value ? 'control.moderation.eraseNow' : 'control.moderation.erase');
  const press = () => {
    if (sure.value) {
      onPress();
    }
    sure.value = true;
  };
  return (
    <Button
      kind={sure.value ? 'danger' : 'quiet'}
      label={t('control.toolOf', { tool, question: nameOf(person) })}
      onClick={press}
    >
      {tool}
    </Button>
  );
}

function nameOf(person: PersonFound): string {
  return person.name === undefined
    ? t('ui.guest', { number: person.number })
    : t('control.moderation.named', { number: person.number, name: person.name });
}
