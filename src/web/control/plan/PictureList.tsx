import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import type { Fields } from './PlanForm';
import { pictureLines } from './pages';
import { described, withoutPicture } from './pictureLines';
import type { Shelf } from './shelf';

/** What a picture shows, in words: as many as the server takes. */
const longest = 300;

/** The pictures of a talk in the order of its pages, each with what it shows in words. */
export function PictureList({ draft, change, shelf }: Fields & { shelf: Shelf }) {
  const pages = { text: draft.pages, pictures: draft.pictures };
  return (
    <>
      <p class="hint" id="plan-describe">
        {t('control.describe')}
      </p>
      <ol aria-label={t('control.pictures')}>
        {pictureLines(pages).map(({ key, number, alt }, at) => (
          <li key={at}>
            <img src={shelf.address(key)} alt="" loading="lazy" />
            <label for={`plan-picture-${at}`}>{t('control.pictureShows', { number })}</label>
            <input
              id={`plan-picture-${at}`}
              class="input"
              maxLength={longest}
              value={alt}
              aria-describedby="plan-describe"
              onInput={(event) => change({ pages: described(pages, at, event.currentTarget.value) })}
            />
            <Button
              kind="quiet"
              label={t('control.removePicture', { number })}
              onClick={() => change({ pages: withoutPicture(pages, at) })}
            >
              {t('control.remove')}
            </Button>
          </li>
        ))}
      </ol>
    </>
  );
}
