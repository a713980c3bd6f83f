import { remembers } from '../../state/memory';
import { t } from '../../state/words';
import type { Desk } from '../desk';
import { NextPicture } from './NextPicture';
import { isAway } from './ScreenState';
import { StagePicture } from './StagePicture';

/** What the small picture of the big screen is let in with lies in what the browser keeps. */
const possible = remembers();

/** What the hall sees now, and what comes next, side by side. */
export function Sight({ desk }: { desk: Desk }) {
  return (
    <div class="sight">
      <section aria-label={t('control.bigScreen')}>
        <p class="kicker">
          <span>{t('control.bigScreen')}</span>
          {isAway(desk) && <span class="screen-state">{t('control.screenAway')}</span>}
        </p>
        {possible && <StagePicture code={desk.code} />}
      </section>
      <NextPicture desk={desk} />
    </div>
  );
}
