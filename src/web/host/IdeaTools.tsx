import type { KeyedIdea } from '../state/entities';
import { shownOf } from '../state/selectors';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { RoomDesk } from './roomDesk';

/** A photo as it stands in the list; it opens large. */
export function Thumb({ desk, picture }: { desk: RoomDesk; picture: string }) {
  const address = `/api/sessions/${desk.live.code}/pictures/${picture}`;
  return (
    <a class="thumb" href={address} target="_blank" rel="noreferrer">
      <img src={address} alt={t('host.openPhoto')} loading="lazy" />
    </a>
  );
}

/** What a host does with an idea or photo of its room: a photo on all its phones, and out of sight what does not belong. */
export function IdeaTools({ desk, idea }: { desk: RoomDesk; idea: KeyedIdea }) {
  const text = idea.t === '' ? t('host.photo') : idea.t;
  return (
    <>
      {idea.p && !idea.h && <Show desk={desk} photo={idea.key} text={text} />}
      <Button
        kind="quiet"
        label={t(idea.h ? 'host.unhideOf' : 'host.hideOf', { text })}
        onClick={() => void desk.act({ kind: 'hideIdea', idea: idea.key, hide: !idea.h })}
      >
        {t(idea.h ? 'host.unhide' : 'host.hide')}
      </Button>
    </>
  );
}

function Show({ desk, photo, text }: { desk: RoomDesk; photo: string; text: string }) {
  const isOn = shownOf(desk.live.shared.value)?.idea === photo;
  return (
    <Button
      pressed={isOn}
      label={t('host.showOf', { text })}
      onClick={() =>
        void desk.act(isOn ? { kind: 'showPicture', room: desk.room } : { kind: 'showPicture', idea: photo })
      }
    >
      {t('host.show')}
    </Button>
  );
}
