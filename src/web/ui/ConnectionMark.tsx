import { useEffect, useState } from 'preact/hooks';
import type { Status } from '../state/session';
import { t } from '../state/words';
import { announce } from './announce';
import { Dot } from './Dot';
import { Notice } from './Notice';

/** A phone that wakes is without connection for a moment: no reason to alarm anybody. */
const patience = 2_500;

/** The presence light: a filled dot while connected. */
export function ConnectionDot({ status }: { status: Status }) {
  const words =
    status.kind === 'live'
      ? t('ui.connected')
      : status.kind === 'connecting'
        ? t('ui.connecting')
        : t('ui.notConnected');
  return <Dot filled={status.kind === 'live'} label={words} />;
}

type Props = {
  status: Status;
  /** What waits to be sent. */
  ideas?: number;
  changes?: number;
};

/** Says in words that there is no connection, once that has lasted. */
export function ConnectionMark({ status, ideas = 0, changes = 0 }: Props) {
  const away = useIsAway(status);
  const words =
    ideas > 0
      ? t('ui.offlineIdeas', { count: ideas })
      : changes > 0
        ? t('ui.offlineChanges', { count: changes })
        : t('ui.offline');
  return away ? (
    <div class="away">
      <Notice kind="waiting">{words}</Notice>
    </div>
  ) : null;
}

/** Whether there has been no connection for a while. */
export function useIsAway(status: Status): boolean {
  const without = status.kind === 'connecting' || status.kind === 'retrying';
  const [away, setAway] = useState(false);
  useEffect(() => {
    if (without) {
      const timer = setTimeout(() => {
        setAway(true);
        announce(t('ui.notConnected'));
      }, patience);
      return () => clearTimeout(timer);
    }

    setAway((was) => {
      if (was && status.kind === 'live') {
        announce(t('ui.backOnline'));
      }

      return false;
    });
    return undefined;
  }, [without, status.kind]);
  return away;
}
