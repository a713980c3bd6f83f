import { useEffect, useState } from 'preact/hooks';
import { t } from '../../state/words';
import { useSession } from '../useSession';

/** How long until a picture that did not come is asked for again; others ask then too. */
const pause = 4_000;

/** A picture of a talk. While it does not come through, words say what it shows. */
export function Picture({ picture, alt }: { picture: string; alt: string }) {
  const { code } = useSession();
  const [tries, setTries] = useState(0);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!failed) {
      return;
    }

    const timer = setTimeout(() => setTries(tries + 1), pause + Math.random() * pause);
    return () => clearTimeout(timer);
  }, [failed, tries]);
  return (
    <figure>
      <img
        key={tries}
        src={`/api/sessions/${code}/pictures/${picture}`}
        alt={alt}
        hidden={failed}
        onLoad={() => setFailed(false)}
        onError={() => setFailed(true)}
      />
      {failed && (
        <figcaption class="hint">{alt === '' ? t('kinds.pictureLost') : t('kinds.picture', { alt })}</figcaption>
      )}
    </figure>
  );
}
