import { useState } from 'preact/hooks';
import type { BuildEntity } from '../state/entities';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { LateExtra } from './Late';

type Props = {
  /** The idea, and the id of the element with its text. */
  idea: string;
  text: string;
  builds: readonly BuildEntity[] | undefined;
  /** Whether more can be added now. */
  open: boolean;
};

/** What was added to an idea, folded; and the way to add something. */
export function Builds({ idea, text, builds = [], open }: Props) {
  const [shown, setShown] = useState<'nothing' | 'list' | 'form'>('nothing');
  if (shown !== 'nothing') {
    return (
      <LateExtra
        task="builds"
        idea={idea}
        builds={builds}
        open={open}
        writing={shown === 'form'}
        onClose={() => setShown('nothing')}
      />
    );
  }

  const count = builds.length;
  return count > 0 || open ? (
    <div class="tools builds">
      {count > 0 && (
        <Button kind="quiet" describedBy={text} onClick={() => setShown('list')}>
          {t('phone.builds', { count })}
        </Button>
      )}
      {open && (
        <Button kind="quiet" describedBy={text} onClick={() => setShown('form')}>
          {t('phone.buildOn')}
        </Button>
      )}
    </div>
  ) : null;
}
