import { said, urgent } from './announce';

/** The page's live regions: a polite one that `announce` fills, and one for what cannot wait. */
export function LiveRegion() {
  return (
    <>
      <div class="unseen" role="status" aria-live="polite">
        {said}
      </div>
      <div class="unseen" role="alert">
        {urgent}
      </div>
    </>
  );
}
