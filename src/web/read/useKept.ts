import { useEffect, useRef, useState } from 'preact/hooks';
import { draftOf, rememberDraft } from '../state/memory';
import type { ReadingSheet } from '../state/reading';
import { t } from '../state/words';
import type { Reader } from './reader';

/** As the server has it. */
const mostOfNote = 2_000;

/** How long after the last letter a note is saved. */
const pause = 1_500;

/** A private note: kept in this browser with every letter, where the phone's page looks for it too; of who has a seat by the
 * server a moment later. */
export function useKept(reader: Reader, sheet: ReadingSheet, section: string, prompt: number) {
  const about = `note/${section}/${prompt}`;
  const stored = sheet.mine?.notes.find((one) => one.section === section && one.prompt === prompt)?.text ?? '';
  const [typed, setTyped] = useState(() => draftOf(reader.code, about) || undefined);
  const [kept, setKept] = useState<string>();
  const [trouble, setTrouble] = useState('');
  const text = typed ?? kept ?? stored;
  const clean = text.trim();
  const tooLong = letters(clean) > mostOfNote;
  const seated = sheet.mine !== undefined && !sheet.ended;
  const isStored = clean === (kept ?? stored);
  const keep = async () => {
    if (!seated || isStored || tooLong) {
      return;
    }

    const why = await reader.act({ kind: 'keepNote', reflection: section, prompt, text: clean });
    setTrouble(why);
    if (why === '') {
      setKept(clean);
      if (draftOf(reader.code, about).trim() === clean) {
        rememberDraft(reader.code, about, '');
      }
    }
  };
  const newest = useRef(keep);
  newest.current = keep;
  useEffect(() => {
    if (typed === undefined || isStored || !seated) {
      return;
    }

    const timer = setTimeout(() => void newest.current(), pause);
    return () => clearTimeout(timer);
  }, [typed, isStored, seated]);
  return {
    text,
    said:
      clean === ''
        ? ''
        : tooLong
          ? t('read.tooLong', { most: mostOfNote })
          : trouble !== ''
            ? t('read.notSaved', { why: trouble })
            : !seated
              ? t('read.here')
              : t(isStored ? 'read.saved' : 'read.saving'),
    type(now: string) {
      rememberDraft(reader.code, about, now);
      setTrouble('');
      setTyped(now);
    },
    keep: () => void keep(),
  };
}

/** How long a text is, near enough: the server has the last word. What counts exactly comes with a live page, and weighs more. */
export function letters(text: string): number {
  return [...text].length;
}
