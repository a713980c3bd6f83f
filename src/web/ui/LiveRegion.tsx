import { said } from './announce';

/** The page's one polite live region; `announce` fills it. */
export function LiveRegion() {
  return (
    <div class="unseen" role="status" aria-live="polite">
      {said}
    </div>
  );
}
