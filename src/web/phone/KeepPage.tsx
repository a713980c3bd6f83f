import { ownIdeas, tokenOf } from '../state/memory';
import { t } from '../state/words';
import { useSession } from './useSession';

/** The way to one's own page: what stands behind the # is sent to nobody. */
export function KeepPage() {
  const { code } = useSession();
  const secret = tokenOf(code, 'participants');
  return secret === undefined ? null : (
    <>
      <a class="button wide" href={`/my/${code}#${[secret, ...ownIdeas(code)].join('.')}`}>
        {t('phone.keepPage')}
      </a>
      <p class="hint">{t('phone.keepWhy')}</p>
    </>
  );
}
