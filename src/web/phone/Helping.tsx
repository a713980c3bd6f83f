import type { KeyedIdea } from '../state/entities';
import { shownHelpers, shownHelping, wordingsOf } from '../state/helping';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { buzz } from './device';
import { useSession } from './useSession';

/** How many people want to help with an idea, whether this one does, and the words of all ideas that count as it. */
export function Helping({ idea }: { idea: KeyedIdea }) {
  const session = useSession();
  const own = session.own.value;
  const pending = session.pending.value;
  const helping = shownHelping(own, pending, idea.key);
  const helpers = shownHelpers(session.shared.value, own, pending, idea);
  const mine = isMine(own, idea.key);
  const toggle = () => {
    buzz();
    void session.send({ kind: 'supportIdea', idea: idea.key, on: !helping.value });
  };
  return (
    <>
      <Wordings idea={idea.key} />
      {(helpers > 0 || !mine) && (
        <div class="helping">
          {!mine && (
            <Button pressed={helping.value} label={t('phone.helpOf', { text: idea.t })} onClick={toggle}>
              {helping.value && <Icon name={helping.saved ? 'check' : 'clock'} />}
              {t('phone.help')}
            </Button>
          )}
          {helpers > 0 && <Helpers count={helpers} />}
        </div>
      )}
    </>
  );
}

/** How many people want to help. */
export function Helpers({ count }: { count: number }) {
  return <strong class="helpers">{t('ui.helpers', { count })}</strong>;
}

/** The words of every idea that counts as this one, unfolded on demand. */
export function Wordings({ idea }: { idea: string }) {
  const session = useSession();
  const shared = wordingsOf(session.shared.value, idea);
  const wordings = shared.length > 0 ? shared : wordingsOf(session.own.value, idea);
  return wordings.length === 0 ? null : (
    <details class="wordings">
      <summary>{t('ui.wordings', { count: wordings.length })}</summary>
      <ul>
        {wordings.map((one) => (
          <li key={one.k}>
            {one.t} {one.by && <span class="hint">{one.by}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}

/** Whether an idea, or one that counts as it, is this person's own. */
function isMine(own: ReadonlyMap<string, unknown>, key: string): boolean {
  return own.has(`mine/${key}`) || [...own].some(([name, value]) => name.startsWith('mine/') && headOf(value) === key);
}

function headOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'g' in value ? value.g : undefined;
}
