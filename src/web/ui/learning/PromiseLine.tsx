import type { PromiseOf } from '../../state/entities';
import { t } from '../../state/words';
import { dayOf } from './day';

type Props = { promise: { of: PromiseOf; text: string; due?: string; by?: string } };

/** What is promised, by whom, and by which day. */
export function PromiseLine({ promise }: Props) {
  const { of, text, due, by } = promise;
  const about = [t(`learning.promiseOf.${of}`), ...(due ? [t('learning.dueBy', { day: dayOf(due) })] : []), by];
  return (
    <>
      <span class="text">{text}</span> <span class="about">{about.filter(Boolean).join(' · ')}</span>
    </>
  );
}
