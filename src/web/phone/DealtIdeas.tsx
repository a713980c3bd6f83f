import type { ComponentChild } from 'preact';
import { useRef } from 'preact/hooks';
import { countOf, pageOf } from '../state/basicSelectors';
import type { KeyedIdea } from '../state/entities';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { SearchBox } from './SearchBox';
import { Slip } from './Slip';
import { useDealt } from './useDealt';
import { useSearch } from './useSearch';
import { useSession } from './useSession';
import type { Called, Writing } from './writing';

type Props = {
  writing: Writing<Exclude<Called, 'kinds.word'>>;
  /** What one of them looks like, where that is not a plain slip. */
  slip?: (idea: KeyedIdea) => ComponentChild;
};

/** Others' ideas where there are too many for a phone: how many, a page that was dealt to this one, and search. */
export function DealtIdeas({ writing, slip }: Props) {
  const session = useSession();
  const section = useRef<HTMLElement>(null);
  const deal = useDealt(writing.activity, true);
  const search = useSearch();
  const count = countOf(session.shared.value, 'ideas');
  const listed = search.found ?? pageOf(session.own.value);
  const others = async () => {
    await deal();
    section.current?.scrollIntoView({ block: 'start' });
  };
  return (
    <section ref={section} aria-labelledby="all-ideas">
      <h2 id="all-ideas">{t(`${writing.called}.all`)}</h2>
      {count !== undefined && (
        <p>
          <strong>{t(`${writing.called}.moreThan`, { count })}</strong>
        </p>
      )}
      <p class="hint">{t('phone.somePage')}</p>
      <SearchBox search={search} label={t(`${writing.called}.search`)} />
      <ul class="slips" role="list" aria-labelledby="all-ideas">
        {listed.map(
          (idea) =>
            slip?.(idea) ?? (
              <Slip
                key={idea.key}
                idea={idea}
                columns={writing.columns}
                helpable={writing.called === 'phone.idea'}
                building={writing.building ?? false}
              />
            ),
        )}
      </ul>
      {!search.found && (
        <Button class="wide" onClick={others}>
          {t(`${writing.called}.others`)}
        </Button>
      )}
    </section>
  );
}
