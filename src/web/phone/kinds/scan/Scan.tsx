import { useEffect } from 'preact/hooks';
import type { SceneOf } from '../../../state/entities';
import { keepDraft } from '../../../state/scanDraft';
import { shownHandIn } from '../../../state/scans';
import { t } from '../../../state/words';
import { announce } from '../../../ui/announce';
import { Notice } from '../../../ui/Notice';
import { type HandedIn, ScanForm } from '../../../ui/scan/ScanForm';
import { useSession } from '../../useSession';
import { SavedMark } from '../SavedMark';
import { ScanShown } from './ScanShown';

/** The scan in each of its phases. */
export function Scan({ scene }: { scene: SceneOf<'scan'> }) {
  const session = useSession();
  const handed = shownHandIn(session.own.value, session.pending.value, scene.activity);
  const draft = `${session.code}:${scene.activity}`;
  const stored = handed.value && handed.saved;
  useEffect(() => {
    if (stored) {
      keepDraft(draft, undefined);
    }
  }, [stored, draft]);
  const handIn = async (what: HandedIn) => {
    const sent = await session.send({ kind: 'handInScan', scan: scene.activity, ...what });
    if (!('refused' in sent)) {
      announce(t('scan.thanks'));
    }
  };

  switch (scene.phase) {
    case 'waiting':
      return <Notice>{t('scan.soon')}</Notice>;
    case 'open':
      return handed.value ? (
        <section class="still">
          <Notice kind={handed.saved ? 'good' : 'waiting'}>
            <strong>{t(handed.saved ? 'scan.thanks' : 'scan.handingIn')}</strong>
          </Notice>
          {handed.saved ? <p class="hint">{t('scan.thanksHow')}</p> : <SavedMark saved={false} />}
        </section>
      ) : (
        <ScanForm name={draft} dimensions={scene.dimensions} busy={false} onHandIn={handIn} />
      );
    case 'closed':
    case 'settled':
      return <Notice>{t('scan.isClosed')}</Notice>;
    case 'shown':
      return <ScanShown scene={scene} />;
  }
}
