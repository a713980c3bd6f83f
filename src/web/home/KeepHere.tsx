import { useSignal } from '@preact/signals';
import type { Template } from '../state/entities';
import { t } from '../state/words';
import { keepAgenda } from './keptAgendas';

type Props = {
  title: string;
  agenda: () => Promise<Template | undefined>;
  onSaid: (said: string) => void;
};

/** Keeps a session's agenda in this browser, under a name, to begin others with. */
export function KeepHere({ title, agenda, onSaid }: Props) {
  const name = useSignal<string | undefined>(undefined);
  const save = async (event: Event) => {
    event.preventDefault();
    const found = await agenda();
    const wanted = name.value?.trim() || title;
    if (found) {
      name.value = undefined;
      onSaid(
        keepAgenda({ name: wanted, agenda: found }) ? t('home.keptHere', { name: wanted }) : t('home.keepsNothing'),
      );
    }
  };

  return name.value === undefined ? (
    <button type="button" aria-label={t('home.keepHereOf', { title })} onClick={() => (name.value = title)}>
      {t('home.keepHere')}
    </button>
  ) : (
    <form class="keep-here" onSubmit={save}>
      <input
        class="input"
        aria-label={t('home.agendaName')}
        maxLength={120}
        value={name.value}
        ref={(field) => field?.focus()}
        onInput={(event) => (name.value = event.currentTarget.value)}
      />
      <button type="submit">{t('ui.save')}</button>
      <button type="button" onClick={() => (name.value = undefined)}>
        {t('ui.cancel')}
      </button>
    </form>
  );
}
