import { useSignal } from '@preact/signals';
import { t } from '../../state/words';
import type { Draft } from './draft';
import { undescribed } from './pictureLines';

/** What is said once before a talk with pictures is saved: they are still on their way, or nobody described them. */
export function useReminder({ kind, adding, pages, pictures }: Draft) {
  const asked = useSignal(false);
  const missing = kind === 'talk' ? undescribed({ text: pages, pictures }) : 0;
  const text = adding ? t('control.picturesWait') : missing > 0 ? t('control.describeFirst', { count: missing }) : '';
  return {
    text: asked.value ? text : '',
    /** Whether it may be saved. */
    passes(): boolean {
      const told = asked.value && !adding;
      asked.value ||= text !== '';
      return text === '' || told;
    },
  };
}
