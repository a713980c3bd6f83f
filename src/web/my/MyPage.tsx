import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { MySheet } from '../state/mine';
import { t, wordsLanguage } from '../state/words';
import { Mark } from '../ui/Mark';
import { EraseName } from './EraseName';
import type { Mine } from './Fetched';
import { Keep } from './Keep';
import type { MyKey } from './key';
import { MyCards } from './MyCards';
import { MyIdeas } from './MyIdeas';
import { MyTeams } from './MyTeams';

/** One's own page of a session: what became of one's ideas, one's team, one's promise, thanks and notes. */
export function MyPage({ mine, link, onErased }: { mine: Mine; link: MyKey; onErased: () => void }) {
  const { sheet, outcomes } = mine;
  return (
    <main class="my">
      <Mark />
      <p class="kicker">{t('my.kicker')}</p>
      <h1>{sheet.title}</h1>
      <p class="soft">
        {[...(sheet.name === undefined ? [] : [sheet.name]), ...(sheet.endedAt ? [dayOf(sheet.endedAt)] : [])].join(
          ' · ',
        )}
      </p>
      <p class="soft">{t('my.private')}</p>
      <Keep code={sheet.code} title={sheet.title} link={link} />
      <Part title={t('my.ideas')}>
        <MyIdeas outcomes={outcomes} keys={link.ideas} />
      </Part>
      <Part title={t('my.team')}>
        <MyTeams mine={mine} secret={link.secret} />
      </Part>
      <Part title={t('my.pledge')}>
        {sheet.pledge === undefined ? <p class="soft">{t('my.noPledge')}</p> : <p class="card text">{sheet.pledge}</p>}
      </Part>
      <Part title={t('my.thanks')}>
        <MyThanks thanks={sheet.thanks} />
      </Part>
      {(sheet.cards ?? []).length > 0 && (
        <Part title={t('my.cards')}>
          <MyCards cards={sheet.cards ?? []} />
        </Part>
      )}
      <Part title={t('my.notes')}>
        <MyNotes notes={sheet.notes} />
      </Part>
      {sheet.name !== undefined && (
        <Part title={t('my.name')}>
          <EraseName code={sheet.code} secret={link.secret} onErased={onErased} />
        </Part>
      )}
    </main>
  );
}

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

function MyThanks({ thanks }: { thanks: MySheet['thanks'] }) {
  return thanks.length === 0 ? (
    <p class="soft">{t('my.noThanks')}</p>
  ) : (
    <ul class="cards" role="list">
      {thanks.map((one, at) => (
        <li key={at} class="card">
          <p class="text">{one.text}</p>
          <p class="soft">
            {[toWhom(one), ...(one.by === undefined ? [] : [t('my.from', { name: one.by })])].join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}

function toWhom(one: MySheet['thanks'][number]): string {
  switch (one.for) {
    case 'everybody':
      return t('my.forEverybody');
    case 'table':
      return t('my.forTable');
    case 'project':
      return t('my.forProject');
    case 'person':
      return t('my.forPerson');
  }
}

function MyNotes({ notes }: { notes: MySheet['notes'] }) {
  return notes.length === 0 ? (
    <p class="soft">{t('my.noNotes')}</p>
  ) : (
    <ul class="cards" role="list">
      {notes.map((note) => (
        <li key={`${note.at} ${note.nth}`} class="card">
          <p class="soft">{note.prompt ?? note.question}</p>
          <p class="text">{note.text}</p>
        </li>
      ))}
    </ul>
  );
}

function dayOf(instant: string): string {
  return new Intl.DateTimeFormat(wordsLanguage(), { dateStyle: 'long' }).format(new Date(instant));
}
