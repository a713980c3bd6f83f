import { useState } from 'preact/hooks';
import type { TalkPage } from '../state/entities';
import type { ReadingSheet, ReadSection as Section } from '../state/reading';
import { t } from '../state/words';
import { Markdown } from '../ui/Markdown';
import type { Reader } from './reader';
import { Thought } from './Thought';

type Props = { reader: Reader; sheet: ReadingSheet; section: Section };

/** One section: its text, and what one thinks of it. */
export function ReadSection({ reader, sheet, section }: Props) {
  const heading = `${section.section}-title`;
  const prompts = section.prompts.length === 0 ? [t('read.note')] : section.prompts;
  const shares = sheet.mine !== undefined && !sheet.ended;
  return (
    <section id={section.section} aria-labelledby={heading} class="section">
      <h2 id={heading}>{section.title}</h2>
      {section.instruction && <p class="soft">{section.instruction}</p>}
      <div class="text">
        {section.pages.map((page, at) => (
          <Page key={at} page={page} code={sheet.code} />
        ))}
      </div>
      {shares && <p class="soft">{t(section.showsNames ? 'read.withName' : 'read.anonymous')}</p>}
      {prompts.map((prompt, at) => (
        <Thought key={at} reader={reader} sheet={sheet} section={section.section} prompt={prompt} at={at} />
      ))}
    </section>
  );
}

function Page({ page, code }: { page: TalkPage; code: string }) {
  const [missing, setMissing] = useState(false);
  return (
    <>
      {page.text && <Markdown text={page.text} />}
      {page.picture && !missing && (
        <img
          src={`/api/sessions/${code}/pictures/${page.picture}`}
          alt={page.alt ?? ''}
          loading="lazy"
          onError={() => setMissing(true)}
        />
      )}
      {missing && <p class="soft">{page.alt ?? t('read.missing')}</p>}
    </>
  );
}
