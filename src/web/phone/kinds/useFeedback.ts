import { useState } from 'preact/hooks';
import type { FeedbackEntity } from '../../state/entities';
import { graphemes } from '../../state/graphemes';
import { draftOf, rememberDraft } from '../../state/memory';
import { shownFeedback } from '../../state/shownAnswers';
import { t, why } from '../../state/words';
import { announce } from '../../ui/announce';
import { mostCharacters } from '../Counter';
import { buzz } from '../device';
import { useSession } from '../useSession';

type Part = keyof FeedbackEntity;

/** What one types to a pitch: kept on the phone with every letter, until the server has it. */
export function useFeedback(pitch: string) {
  const session = useSession();
  const about = (part: Part) => `${part}/${pitch}`;
  const [typed, setTyped] = useState<Record<Part, string | undefined>>(() => ({
    strength: draftOf(session.code, about('strength')) || undefined,
    question: draftOf(session.code, about('question')) || undefined,
  }));
  const [empty, setEmpty] = useState(false);
  const { value: stored, saved } = shownFeedback(session.own.value, session.pending.value, pitch);
  const text = { strength: typed.strength ?? stored.strength ?? '', question: typed.question ?? stored.question ?? '' };
  const clean = { strength: text.strength.trim(), question: text.question.trim() };
  const given = stored.strength !== undefined || stored.question !== undefined;
  const isStored = clean.strength === (stored.strength ?? '') && clean.question === (stored.question ?? '');
  const type = (part: Part, now: string) => {
    rememberDraft(session.code, about(part), now);
    setTyped((before) => ({ ...before, [part]: now }));
    setEmpty(false);
  };
  const forget = (part: Part, sent: string) => {
    if (draftOf(session.code, about(part)).trim() === sent) {
      rememberDraft(session.code, about(part), '');
      setTyped((before) => ({ ...before, [part]: undefined }));
    }
  };
  const send = async () => {
    setEmpty(!given && clean.strength === '' && clean.question === '');
    if (isStored || graphemes(clean.strength) > mostCharacters || graphemes(clean.question) > mostCharacters) {
      return;
    }

    buzz();
    const said = Object.fromEntries(Object.entries(clean).filter(([, words]) => words !== ''));
    const sent = await session.send({ kind: 'giveFeedback', pitch, ...said });
    if ('refused' in sent) {
      announce(t('phone.refused', { why: why(sent.refused) }));
    } else {
      forget('strength', clean.strength);
      forget('question', clean.question);
      announce(t('kinds.pitch.sent'));
    }
  };
  return {
    text,
    /** Whether something was given before. */
    given,
    /** Whether the server has what stands there; undefined when nothing, or something else, was sent. */
    saved: given && isStored ? saved : undefined,
    /** Whether something was typed that was not sent. */
    unsent: !isStored,
    empty,
    type,
    send,
  };
}
