import type { KeyedThanks } from '../../state/thanks';
import { t } from '../../state/words';

/** Who is thanked, in words. */
export function toWhom(one: Pick<KeyedThanks, 'for' | 'to' | 'table'>): string {
  switch (one.for) {
    case 'everybody':
      return t('keepsake.thanks.everybody');
    case 'table':
      return one.table === undefined ? t('keepsake.thanks.myTable') : t('keepsake.thanks.table', { table: one.table });
    case 'project':
      return one.to === undefined
        ? t('keepsake.thanks.project')
        : t('keepsake.thanks.projectCalled', { title: one.to });
    case 'person':
      return one.to === undefined ? t('keepsake.thanks.person') : t('keepsake.thanks.to', { name: one.to });
  }
}
