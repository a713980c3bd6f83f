import type { SceneOf, Workshop } from '../../state/entities';
import { placeOf, workshopOf } from '../../state/selectors';
import type { Shown } from '../../state/shownAnswers';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { buzz } from '../device';
import { useSession } from '../useSession';
import { SavedMark } from './SavedMark';

type Props = { scene: SceneOf<'signUp'>; workshop: Workshop; at: number; chosen: Shown<number | undefined> };

/** One workshop: where it is, how full, and a button to choose it or give the place back. */
export function WorkshopSlip({ scene, workshop, at, chosen }: Props) {
  const session = useSession();
  const { in: taken, waiting } = workshopOf(session.shared.value, at);
  const isMine = chosen.value === at;
  const full = taken >= workshop.capacity;
  const waits = isMine && placeOf(session.own.value)?.waits !== undefined;
  const word = isMine ? (waits ? 'stopWaiting' : 'giveBack') : full ? 'waitFor' : 'choose';
  const choose = () => {
    buzz();
    void session.send({ kind: 'chooseWorkshop', signUp: scene.activity, ...(isMine ? {} : { workshop: at }) });
  };
  return (
    <li class="slip workshop">
      <p class="text">{workshop.name}</p>
      {workshop.purpose && <p class="hint">{workshop.purpose}</p>}
      <div class="about">
        {workshop.where && <span class="hint">{workshop.where}</span>}
        <span>{t('kinds.places', { taken, count: workshop.capacity })}</span>
        {waiting > 0 && <span>{t('kinds.peopleWait', { count: waiting })}</span>}
      </div>
      <div class="choosing">
        {scene.open && (
          <Button label={t(`kinds.${word}Of`, { name: workshop.name })} onClick={choose}>
            {t(`kinds.${word}`)}
          </Button>
        )}
        {isMine && <SavedMark saved={chosen.saved} words={t('kinds.chosen')} />}
      </div>
    </li>
  );
}
