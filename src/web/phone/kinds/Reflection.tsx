import type { SceneOf } from '../../state/entities';
import { Heading } from '../Heading';
import { PledgeCard } from './PledgeCard';
import { ThanksCard } from './ThanksCard';
import { Thoughts } from './Thoughts';

/** Looking back: one's own notes, of which one may share what one likes. */
export function Reflection({ scene }: { scene: SceneOf<'reflection'> }) {
  return (
    <>
      <Heading scene={scene} />
      <Thoughts scene={scene} />
      <PledgeCard />
      <ThanksCard />
    </>
  );
}
