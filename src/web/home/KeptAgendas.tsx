import type { Signal } from '@preact/signals';
import { t } from '../state/words';
import { dropAgenda, keptAgendas } from './keptAgendas';

/** The agendas that this browser keeps: one to begin with, or to delete. */
export function KeptAgendas({ of }: { of: Signal<string> }) {
  return (
    <ul class="kept" aria-label={t('home.keptAgendas')}>
      {keptAgendas.value.map(({ name, agenda }) => (
        <li key={name}>
          <label>
            <input type="radio" name="kept" checked={of.value === name} onChange={() => (of.value = name)} />
            {t('home.fileRead', { title: name, count: agenda.steps.length })}
          </label>
          <button type="button" aria-label={t('home.dropAgendaOf', { name })} onClick={() => dropAgenda(name)}>
            {t('home.dropAgenda')}
          </button>
        </li>
      ))}
    </ul>
  );
}
