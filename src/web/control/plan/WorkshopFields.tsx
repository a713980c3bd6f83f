import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { type Packs, packs } from '../packs';
import { Lines } from './Lines';
import type { Fields } from './PlanForm';
import { TextField } from './TextField';
import { type WorkshopText, workshopsIn } from './workshops';

/** Workshops, one a line; ready ones by a press; and what each of them says of itself. */
export function WorkshopFields({ draft, change }: Fields) {
  const ready = useSignal<Packs['workshops']>([]);
  useEffect(() => {
    void packs().then(({ workshops }) => {
      ready.value = workshops;
    });
  }, []);
  const there = workshopsIn(draft.lines, draft.workshopTexts);
  const left = ready.value.filter(({ name }) => there.every((one) => one.name !== name));
  const put = (name: string, text: WorkshopText) =>
    change({ workshopTexts: { ...draft.workshopTexts, [name]: { ...draft.workshopTexts[name], ...text } } });

  return (
    <>
      <Lines
        label={t('control.workshops')}
        hint={t('control.workshopsHint')}
        value={draft.lines}
        required
        onInput={(lines) => change({ lines })}
      />
      {left.length > 0 && (
        <fieldset class="field">
          <legend>{t('control.sets.workshops')}</legend>
          <div class="buttons">
            {left.map(({ name, ...text }) => (
              <Button
                key={name}
                onClick={() =>
                  change(({ lines, workshopTexts }) => ({
                    lines: [...(lines.trim() === '' ? [] : [lines.trimEnd()]), name].join('\n'),
                    workshopTexts: { ...workshopTexts, [name]: text },
                  }))
                }
              >
                {name}
              </Button>
            ))}
          </div>
        </fieldset>
      )}
      {there.map(({ name, purpose, steps, card }, at) => (
        <details key={name} class="more workshop-texts">
          <summary>{t('control.workshopTexts', { name })}</summary>
          <TextField
            id={`plan-purpose-${at}`}
            label={t('control.workshopPurpose')}
            value={purpose ?? ''}
            most={300}
            onInput={(text) => put(name, { purpose: text })}
          />
          <Long
            id={`plan-steps-${at}`}
            label={t('control.workshopSteps')}
            value={steps ?? ''}
            onInput={(text) => put(name, { steps: text })}
          />
          <Long
            id={`plan-takeaway-${at}`}
            label={t('control.workshopCard')}
            value={card ?? ''}
            onInput={(text) => put(name, { card: text })}
          />
        </details>
      ))}
    </>
  );
}

function Long(props: { id: string; label: string; value: string; onInput: (text: string) => void }) {
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      <textarea
        id={props.id}
        class="input"
        rows={6}
        maxLength={2000}
        value={props.value}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
    </div>
  );
}
