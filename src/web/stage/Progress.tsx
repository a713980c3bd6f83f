import { Dots } from './Dots';

type Props = { said: string; hint: string; done: number; here: number };

/** How far people are: in words, and as a dot for each of them. */
export function Progress({ said, hint, done, here }: Props) {
  return (
    <div class="progress">
      <p class="how-far">{said}</p>
      <p>{hint}</p>
      <Dots filled={done} total={here} />
    </div>
  );
}
