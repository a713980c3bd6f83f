import { t } from '../state/words';

const mostDots = 20;

/** How many are not on show now, and which page is. */
export function More({ hidden, page, pages }: { hidden: number; page: number; pages: number }) {
  return (
    <p class="more">
      {hidden > 0 && <span>{t('stage.more', { count: hidden })}</span>}
      {pages > 1 && pages <= mostDots && (
        <span class="dots" aria-hidden="true">
          {Array.from({ length: pages }, (_, at) => (
            <i key={at} class={at === page ? 'dot full' : 'dot'} />
          ))}
        </span>
      )}
    </p>
  );
}
