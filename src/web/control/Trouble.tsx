import type { Desk } from './desk';

/** Why the last thing was not done. */
export function Trouble({ desk }: { desk: Desk }) {
  return (
    <p class="trouble" role="alert">
      {desk.trouble.value}
    </p>
  );
}
