import { useEffect, useRef, useState } from 'preact/hooks';
import { graphemes } from '../../state/graphemes';
import { draftOf, rememberDraft } from '../../state/memory';
import { shownNote, staleNotes } from '../../state/shownAnswers';
import { t } from '../../state/words';
import { announce } from '../../ui/announce';
import { useSession } from '../useSession';

/** As the server has it. */
export const mostOfNote = 2_000;

/** How long after the last letter a note is saved. */
const pause = 1_500;

export type Note = {
  text: string;
  state: 'empty' | 'typed' | 'waits' | 'saved' | 'tooLong';
  type: (text: string) => void;
  /** Saves what was typed, now. */
  keep: () => void;
};

/** A private note on a prompt: kept on the phone with every letter, and by the server a moment later. */
export function useNote(reflection: string, prompt: number): Note {
  const session = useSession();
  const about = `note/${reflection}/${prompt}`;
  const [typed, setTyped] = useState(() => draftOf(session.code, about) || undefined);
  const [kept, setKept] = useState<string>();
  const stored = shownNote(session.own.value, session.pending.value, reflection, prompt);
  const text = typed ?? stored.value;
  const clean = cleaned(text);
  const tooLong = graphemes(clean) > mostOfNote;
  const isStored = clean === kept || clean === cleaned(stored.value);
  const keep = async () => {
    if (isStored || tooLong) {
      return;
    }

    for (const stale of staleNotes(session.pending.peek(), reflection, prompt)) {
      session.forget(stale);
    }

    const sent = await session.send({ kind: 'keepNote', reflection, prompt, text: clean });
    if (!('refused' in sent)) {
      setKept(clean);
      announce(t('kinds.noteSaved'));
    }
  };
  const newest = useRef(keep);
  newest.current = keep;
  useEffect(() => {
    if (typed === undefined || isStored) {
      return;
    }

    const timer = setTimeout(() => newest.current(), pause);
    return () => clearTimeout(timer);
  }, [typed, isStored]);
  useEffect(() => () => void newest.current(), []);
  useEffect(() => {
    if (typed !== undefined && isStored && stored.saved) {
      rememberDraft(session.code, about, '');
    }
  }, [typed, isStored, stored.saved]);
  return {
    text,
    state: tooLong ? 'tooLong' : !isStored ? 'typed' : !stored.saved ? 'waits' : clean === '' ? 'empty' : 'saved',
    type(now) {
      rememberDraft(session.code, about, now);
      setTyped(now);
    },
    keep: () => void keep(),
  };
}

/** As the server will store it, near enough to know that it has. */
function cleaned(text: string): string {
  return text.trim().normalize('NFC').replace(/\r\n?/g, '\n');
}
