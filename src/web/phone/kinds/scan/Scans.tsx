import '../../../ui/scan/form.css';
import type { SceneOf } from '../../../state/entities';
import { addWords, wordsLanguage } from '../../../state/words';
import { Heading } from '../../Heading';
import { Scan } from './Scan';
import { ScanShown } from './ScanShown';

const words = wordsLanguage() === 'nl' ? import('words:nl/scan') : import('words:en/scan');

/** With their words. */
export const scans = words.then(({ default: more }) => {
  addWords(more);
  return Scans;
});

export type ScanTask = { scene: SceneOf<'scan' | 'scanResult'> };

export function Scans({ scene }: ScanTask) {
  return (
    <>
      <Heading scene={scene} />
      {scene.kind === 'scan' ? <Scan scene={scene} /> : <ScanShown scene={scene} />}
    </>
  );
}
