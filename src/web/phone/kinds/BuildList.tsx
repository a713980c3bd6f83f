import { useId, useState } from 'preact/hooks';
import { shownBuilds } from '../../state/builds';
import type { BuildEntity } from '../../state/entities';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { useSession } from '../useSession';
import { BuildForm } from './BuildForm';
import { BuildSlip } from './BuildSlip';

export type BuildTask = {
  idea: string;
  builds: readonly BuildEntity[];
  open: boolean;
  /** Whether somebody is about to write. */
  writing: boolean;
  onClose: () => void;
};

/** What was added to an idea, and a box to add something. */
export function BuildList({ idea, builds, open, writing, onClose }: BuildTask) {
  const id = useId();
  const session = useSession();
  const [form, setForm] = useState(writing);
  const shown = shownBuilds(idea, builds, session.own.value, session.pending.value);
  return (
    <section class="build-list" aria-labelledby={id}>
      <h3 id={id}>{t('kinds.build.list')}</h3>
      {shown.length > 0 && (
        <ul role="list" aria-labelledby={id}>
          {shown.map((build) => (
            <BuildSlip key={build.key ?? build.command} build={build} open={open} />
          ))}
        </ul>
      )}
      {open && form ? (
        <BuildForm idea={idea} onClose={onClose} />
      ) : (
        <div class="tools">
          {open && (
            <Button kind="quiet" onClick={() => setForm(true)}>
              {t('phone.buildOn')}
            </Button>
          )}
          <Button kind="quiet" onClick={onClose}>
            {t('ui.close')}
          </Button>
        </div>
      )}
    </section>
  );
}
