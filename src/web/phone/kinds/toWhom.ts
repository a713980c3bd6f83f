import type { KeyedThanks } from '../../state/thanks';
import { t } from '../../state/words';

/** Who is thanked, in words. */
export function toWhom(one: Pick<KeyedThanks, 'for' | 'to' | 'table'>): string {
  switch (one.for) {
    case 'everybody':
      return t('kinds.thanks.everybody');
    case 'table':
      return one.table === undefined ? t('kinds.thanks.myTable') : t('kinds.thanks.table', { table: one.table });
    case 'project':
      return one.to === undefined ? t('kinds.thanks.project') : t('kinds.thanks.projectCalled', { title: one.to });
    case 'person':
      return one.to === undefined ? t('kinds.thanks.person') : t('kinds.thanks.to', { name: one.to });
  }
}
