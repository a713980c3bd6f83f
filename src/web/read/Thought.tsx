import { useId } from 'preact/hooks';
import type { ReadingSheet, ReadShared } from '../state/reading';
import { t } from '../state/words';
import { announce } from '../ui/announce';
import { Button } from '../ui/Button';
import type { Reader } from './reader';
import { letters, useKept } from './useKept';

/** As the server has it. */
const mostOfShared = 280;

type Props = { reader: Reader; sheet: ReadingSheet; section: string; prompt: string; at: number };

/** A note on one prompt, and what of it was shared. */
export function Thought({ reader, sheet, section, prompt, at }: Props) {
  const id = useId();
  const note = useKept(reader, sheet, section, at);
  const text = note.text.trim();
  const mine = (sheet.mine?.shared ?? []).filter((one) => one.section === section && one.prompt === at);
  const isShared = mine.some((one) => one.text === text);
  const shares = sheet.mine !== undefined && !sheet.ended && text !== '' && !isShared;
  const tooLong = letters(text) > mostOfShared;
  const share = async () => {
    const trouble = await reader.act({ kind: 'sendIdea', board: section, text, column: at });
    await reader.read();
    announce(trouble === '' ? t('read.sharedNow') : t('read.notShared', { why: trouble }));
  };
  return (
    <div class="thought">
      <h3>
        <label for={id}>{prompt}</label>
      </h3>
      <textarea
        id={id}
        class="input"
        rows={3}
        value={note.text}
        aria-describedby={`${id}-state`}
        onInput={(event) => note.type(event.currentTarget.value)}
        onBlur={note.keep}
      />
      <p id={`${id}-state`} class="soft" role="status">
        {note.said}
      </p>
      {shares && (
        <>
          <Button label={t('read.shareOf', { prompt })} disabled={tooLong} describedBy={`${id}-long`} onClick={share}>
            {t('read.share')}
          </Button>
          {tooLong && (
            <p id={`${id}-long`} class="soft">
              {t('read.shareTooLong', { most: mostOfShared })}
            </p>
          )}
        </>
      )}
      {mine.length > 0 && (
        <ul role="list" class="shared" aria-label={t('read.shared')}>
          {mine.map((one) => (
            <Shared key={one.idea} reader={reader} one={one} ended={sheet.ended} />
          ))}
        </ul>
      )}
    </div>
  );
}

function Shared({ reader, one, ended }: { reader: Reader; one: ReadShared; ended: boolean }) {
  const takeBack = async () => {
    const trouble = await reader.act({ kind: 'deleteIdea', idea: one.idea });
    await reader.read();
    if (trouble !== '') {
      announce(trouble);
    }
  };
  return (
    <li>
      <p class="soft">{t('read.shared')}</p>
      <p class="said">{one.text}</p>
      {!ended && (
        <Button kind="quiet" label={t('read.unshareOf', { text: one.text })} onClick={takeBack}>
          {t('read.unshare')}
        </Button>
      )}
    </li>
  );
}
