import { useEffect, useRef, useState } from 'preact/hooks';
import { drawn } from '../../pictures/drawn';
import { tokenOf } from '../../state/memory';
import { keepPicture } from '../../state/server';
import { why } from '../../state/words';
import { useSession } from '../useSession';

/** What the server takes of a phone. */
const largest = 200 * 1024;

/** A photo on its way: made small, without what tells where it was taken; then kept by the server, until that worked. */
export function usePhoto(file: File) {
  const { code } = useSession();
  const [picture, setPicture] = useState<{ bytes: Blob; address: string }>();
  const [failure, setFailure] = useState('');
  const [busy, setBusy] = useState(false);
  const kept = useRef<string | undefined>(undefined);

  useEffect(() => {
    let address = '';
    let gone = false;
    kept.current = undefined;
    setPicture(undefined);
    setFailure('');
    void drawn(file, largest).then((bytes) => {
      if (gone) {
        return;
      }

      if (bytes) {
        address = URL.createObjectURL(bytes);
        setPicture({ bytes, address });
      } else {
        setFailure(why({ code: 'badPicture' }));
      }
    });
    return () => {
      gone = true;
      URL.revokeObjectURL(address);
    };
  }, [file]);

  /** The key under which the server keeps it; none when that did not work, and then the failure says why. */
  const keep = async (): Promise<string | undefined> => {
    if (!picture || kept.current) {
      return kept.current;
    }

    setBusy(true);
    setFailure('');
    const answer = await keepPicture(code, tokenOf(code, 'participants') ?? '', picture.bytes);
    setBusy(false);
    if ('refused' in answer) {
      setFailure(why(answer.refused));
      return undefined;
    }

    kept.current = answer.ok.key;
    return kept.current;
  };

  return { address: picture?.address, making: !picture && failure === '', failure, busy, keep };
}
