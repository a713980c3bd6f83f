import { useEffect, useRef, useState } from 'preact/hooks';
import type { CanvasField, Refusal } from '../../../state/entities';
import { graphemes } from '../../../state/graphemes';
import { draftOf, rememberDraft } from '../../../state/memory';
import { canvasText, lineFields, mostOfTitle } from '../../../state/teams';
import { mostCharacters } from '../../Counter';
import { useSession } from '../../useSession';

/** How long after the last letter a field is saved. */
const pause = 1_500;

/** What is typed, and what stood there when that began. */
type Typed = { text: string; was: string };

/** A field of a canvas: kept on the phone with every letter, and by the server a moment later. */
export function useField(project: string, field: CanvasField) {
  const session = useSession();
  const about = `canvas/${project}/${field}`;
  const truth = canvasText(session.own.value, project, field);
  const [typed, setTyped] = useState<Typed | undefined>(() => kept(session.code, about));
  const [no, setNo] = useState<Refusal>();
  const sending = useRef(false);
  const most = field === 'title' ? mostOfTitle : mostCharacters;
  const text = typed?.text ?? truth;
  const clean = cleaned(text, field);
  const over = graphemes(clean) - most;
  const changed = no?.code === 'canvasChanged';
  const isStored = typed === undefined || clean === truth;

  const remember = (now: Typed | undefined) => {
    rememberDraft(session.code, about, now === undefined ? '' : JSON.stringify(now));
    setTyped(now);
  };
  const send = async (was: string) => {
    if (sending.current || over > 0) {
      return;
    }

    sending.current = true;
    const sent = await session.send({ kind: 'writeCanvas', project, field, text: clean, was });
    sending.current = false;
    if ('refused' in sent) {
      setNo(sent.refused);
    } else {
      setNo(undefined);
      setTyped((now) => (now && cleaned(now.text, field) !== clean ? { ...now, was: clean } : now));
    }
  };
  const keep = () => {
    if (!isStored && no === undefined && typed) {
      void send(typed.was);
    }
  };
  const newest = useRef(keep);
  newest.current = keep;

  useEffect(() => {
    const timer = isStored || no ? undefined : setTimeout(() => newest.current(), pause);
    return () => clearTimeout(timer);
  }, [text, isStored, no]);
  useEffect(() => () => newest.current(), []);
  useEffect(() => {
    if (typed !== undefined && clean === truth && !sending.current) {
      remember(undefined);
      setNo(undefined);
    }
  }, [typed, truth, no]);
  useEffect(() => {
    // What was refused stands in its field, with the reason: it need not be kept twice.
    for (const { id, command } of session.refusals.value) {
      if (command.kind === 'writeCanvas' && command.project === project && command.field === field) {
        session.forget(id);
      }
    }
  }, [session.refusals.value]);

  return {
    text,
    no,
    over,
    unsaved: !isStored,
    /** What somebody else wrote meanwhile. */
    theirs: changed ? truth : undefined,
    type(now: string) {
      remember({ text: now, was: typed?.was ?? truth });
      if (!changed) {
        setNo(undefined);
      }
    },
    keep,
    keepMine() {
      setNo(undefined);
      remember({ text, was: truth });
      void send(truth);
    },
    takeTheirs() {
      setNo(undefined);
      remember(undefined);
    },
  };
}

/** As the server will store it, near enough to know that it has. */
function cleaned(text: string, field: CanvasField): string {
  const clean = text.trim().normalize('NFC').replace(/\r\n?/g, '\n');
  return lineFields.includes(field) ? clean.replace(/\n/g, ' ') : clean;
}

function kept(code: string, about: string): Typed | undefined {
  try {
    const value: unknown = JSON.parse(draftOf(code, about) || 'null');
    return typeof value === 'object' && value !== null && 'text' in value && 'was' in value
      ? { text: String(value.text), was: String(value.was) }
      : undefined;
  } catch {
    return undefined;
  }
}
