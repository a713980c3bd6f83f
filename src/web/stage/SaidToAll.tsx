import type { SaidEntity } from '../state/entities';

/** What the facilitator says to all, over whatever is going on. */
export function SaidToAll({ said }: { said: SaidEntity }) {
  return (
    <p class="said-to-all" role="status">
      {said.text}
    </p>
  );
}
