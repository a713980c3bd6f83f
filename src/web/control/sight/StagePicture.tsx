import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { t } from '../../state/words';

/** The size that it is laid out for; then it is made as small as there is room for. */
const width = 1280;
const height = 720;

/** The big screen itself, small: no other picture could never differ from it. No key and no screen reader gets into it, since
 * all of it stands in words beside. */
export function StagePicture({ code }: { code: string }) {
  const place = useRef<HTMLDivElement>(null);
  const [scale, setScale] = useState(0);
  useLayoutEffect(() => {
    const measured = place.current;
    if (!measured) {
      return;
    }
    const measure = () => setScale(measured.clientWidth / width);
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(measured);
    return () => observer.disconnect();
  }, []);
  return (
    <div class="stage-picture" ref={place}>
      <iframe
        src={`/stage/${code}?small`}
        title={t('control.bigScreen')}
        width={width}
        height={height}
        style={{ transform: `scale(${scale})` }}
        aria-hidden="true"
        tabIndex={-1}
        inert
      />
    </div>
  );
}
