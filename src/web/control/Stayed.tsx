import { useSignal } from '@preact/signals';
import type { View } from '../state/applyPatch';
import { asksOf, stayedOf } from '../state/piles';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { Desk } from './desk';
import { Field } from './Field';

/** Rows that are there at once. */
const page = 60;

/** What stayed, those first that people ask for: each can be brought back. */
export function Stayed({ desk, selection, shared }: { desk: Desk; selection: string; shared: View }) {
  const text = useSignal('');
  const most = useSignal(page);
  const all = stayedOf(shared).sort((a, b) => asksOf(shared, b.key) - asksOf(shared, a.key));
  const words = text.value.toLocaleLowerCase().split(/\s+/);
  const found = all.filter((idea) => words.every((word) => idea.t.toLocaleLowerCase().includes(word)));
  const shown = found.slice(0, most.value);
  const heading = t('control.stayed');
  const tool = t('control.bringBack');
  return (
    <section class="panel ideas">
      <h2>
        {heading} <span class="count">{all.length}</span>
      </h2>
      <p class="hint">{t(all.length === 0 ? 'control.noneStayed' : 'control.stayedHint')}</p>
      {all.length > 0 && (
        <Field id="stayed-find" label={t('control.findStayed')}>
          <input
            id="stayed-find"
            class="input"
            type="search"
            value={text.value}
            onInput={(event) => {
              text.value = event.currentTarget.value;
            }}
          />
        </Field>
      )}
      <ul aria-label={heading}>
        {shown.map((idea) => {
          const asks = asksOf(shared, idea.key);
          return (
            <li key={idea.key} class="idea">
              <p>
                <span class="text">{idea.t}</span>{' '}
                {asks > 0 && <span class="about">{t('control.askedBack', { count: asks })}</span>}
              </p>
              {!desk.ended.value && (
                <div class="tools">
                  <Button
                    kind="quiet"
                    label={t('control.toolOf', { tool, question: idea.t })}
                    onClick={() => desk.act({ kind: 'bringBack', selection, idea: idea.key, back: true })}
                  >
                    {tool}
                  </Button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
      {found.length > shown.length && (
        <Button onClick={() => (most.value += page)}>
          {t('control.showMore', { count: Math.min(page, found.length - shown.length) })}
        </Button>
      )}
    </section>
  );
}
