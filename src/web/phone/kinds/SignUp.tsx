import type { SceneOf, Workshop } from '../../state/entities';
import { placeOf } from '../../state/selectors';
import { shownWorkshop } from '../../state/shownAnswers';
import { t } from '../../state/words';
import { Notice } from '../../ui/Notice';
import { Heading } from '../Heading';
import { useSession } from '../useSession';
import { WorkshopSlip } from './WorkshopSlip';

/** Workshops to choose from, and whether there is a place. */
export function SignUp({ scene }: { scene: SceneOf<'signUp'> }) {
  const session = useSession();
  const chosen = shownWorkshop(session.own.value, session.pending.value, scene.activity);
  const place = placeOf(session.own.value);
  const mine = chosen.saved && place ? scene.workshops[place.workshop] : undefined;
  return (
    <>
      <Heading scene={scene} />
      {!scene.open && <Notice>{t('kinds.signUpClosed')}</Notice>}
      <p class={`my-place ${mine ? '' : 'hint'} ${scene.open ? 'roomy' : ''}`} role="status">
        {mine ? (
          <>
            <strong>{mine.name}</strong> {placeSaid(mine, place?.waits)}
          </>
        ) : (
          t(scene.open ? 'kinds.pickOne' : 'kinds.noWorkshop')
        )}
      </p>
      <ul class="slips" role="list" aria-label={t('kinds.workshops')}>
        {scene.workshops.map((workshop, at) => (
          <WorkshopSlip key={at} scene={scene} workshop={workshop} at={at} chosen={chosen} />
        ))}
      </ul>
    </>
  );
}

/** Whether there is room in the workshop that was chosen. */
function placeSaid({ where }: Workshop, waits: number | undefined): string {
  if (waits !== undefined) {
    return t('kinds.waitsAs', { count: waits });
  }
  return where === undefined ? t('kinds.placed') : t('kinds.placedAt', { where });
}
