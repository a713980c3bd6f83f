import { useState } from 'preact/hooks';
import { draftOf, rememberDraft } from '../state/memory';

/** A text that is being typed: it survives a reload, and the closing of what it is for. */
export function useDraft(code: string, about: string, start = ''): [string, (text: string) => void] {
  const [text, setText] = useState(() => draftOf(code, about) || start);
  return [
    text,
    (now) => {
      rememberDraft(code, about, now);
      setText(now);
    },
  ];
}
