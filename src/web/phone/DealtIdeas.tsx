import { useRef } from 'preact/hooks';
import type { BoardScene } from '../state/entities';
import { countOf, pageOf } from '../state/selectors';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { SearchBox } from './SearchBox';
import { Slip } from './Slip';
import { useDealt } from './useDealt';
import { useSearch } from './useSearch';
import { useSession } from './useSession';

/** Others' ideas where there are too many for a phone: how many, a page that was dealt to this one, and search. */
export function DealtIdeas({ scene }: { scene: BoardScene }) {
  const session = useSession();
  const section = useRef<HTMLElement>(null);
  const deal = useDealt(scene.activity, scene.big);
  const search = useSearch();
  const count = countOf(session.shared.value, 'ideas');
  const listed = search.found ?? pageOf(session.own.value);
  const others = async () => {
    await deal();
    section.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <section ref={section} aria-labelledby="all-ideas">
      <h2 id="all-ideas">{t('phone.allIdeas')}</h2>
      {count !== undefined && (
        <p>
          <strong>{t('phone.moreThan', { count })}</strong>
        </p>
      )}
      <p class="hint">{t('phone.somePage')}</p>
      <SearchBox search={search} />
      <ul class="slips" role="list" aria-labelledby="all-ideas">
        {listed.map((idea) => (
          <Slip key={idea.key} idea={idea} columns={scene.columns} />
        ))}
      </ul>
      {!search.found && (
        <Button class="wide" onClick={others}>
          {t('phone.others')}
        </Button>
      )}
    </section>
  );
}
