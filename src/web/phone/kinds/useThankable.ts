import { useEffect, useState } from 'preact/hooks';
import { tokenOf } from '../../state/memory';
import { type Thankable, thankable } from '../../state/mine';
import { useSession } from '../useSession';

/** How long after the last letter people are looked for. */
const pause = 300;

const nobody: Thankable = { people: [], more: 0, projects: [] };

/** Whom one can thank: all projects, and people whose name holds a text. */
export function useThankable(text: string): Thankable {
  const { code } = useSession();
  const [found, setFound] = useState(nobody);
  useEffect(() => {
    let over = false;
    const look = async () => {
      const answer = await thankable(code, tokenOf(code, 'participants') ?? '', text);
      if (!over && 'ok' in answer) {
        setFound(answer.ok);
      }
    };
    const timer = setTimeout(look, pause);
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [code, text]);
  return found;
}
