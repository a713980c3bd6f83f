import '../../../ui/scan/form.css';
import words from 'words:scan';
import type { SceneOf } from '../../../state/entities';
import { needWords } from '../../../state/words';
import { Heading } from '../../Heading';
import { Scan } from './Scan';
import { ScanShown } from './ScanShown';

/** With their words. */
export const scans = needWords(words).then(() => Scans);

export type ScanTask = { scene: SceneOf<'scan' | 'scanResult'> };

export function Scans({ scene }: ScanTask) {
  return (
    <>
      <Heading scene={scene} />
      {scene.kind === 'scan' ? <Scan scene={scene} /> : <ScanShown scene={scene} />}
    </>
  );
}
