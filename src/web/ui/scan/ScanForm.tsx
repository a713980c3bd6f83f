import { useEffect, useRef, useState } from 'preact/hooks';
import type { ScanDimension } from '../../state/entities';
import { askedIn, freshDraft, keepDraft, keptDraft, type ScanDraft } from '../../state/scanDraft';
import { BeginPage } from './BeginPage';
import { LookPage } from './LookPage';
import { StatementPage } from './StatementPage';
import { WantedPage } from './WantedPage';

export type HandedIn = { answers: number[]; wanted: number[] };

type Props = {
  /** By which the draft is found again on this device. */
  name: string;
  dimensions: readonly ScanDimension[];
  /** It is on its way. */
  busy: boolean;
  /** Why it was not taken. */
  trouble?: string;
  onHandIn: (what: HandedIn) => void;
};

/** One scan, page by page: the statements, what is wanted, a last look. Nothing leaves the device before that. */
export function ScanForm({ name, dimensions, busy, trouble, onHandIn }: Props) {
  const [draft, setDraft] = useState<ScanDraft>(() => keptDraft(name, dimensions) ?? freshDraft(dimensions));
  const [begun, setBegun] = useState(false);
  const page = useRef<HTMLElement>(null);
  const asked = askedIn(dimensions, draft.order);
  const last = asked.length + 2;
  const change = (part: Partial<ScanDraft>) => {
    const now = { ...draft, ...part };
    keepDraft(name, now);
    setDraft(now);
  };
  const go = (at: number) => change({ at: Math.min(last, Math.max(1, at)) });
  const place = begun ? draft.at : 0;
  useEffect(() => {
    if (place > 0) {
      const heading = page.current?.querySelector<HTMLElement>('h2');
      heading?.focus({ preventScroll: true });
      scrollTo(0, 0);
    }
  }, [place]);

  const common = { dimensions, draft, change, go };
  const current = asked[place - 1];
  return (
    <section class="scan-form" ref={page}>
      {place === 0 ? (
        <BeginPage
          count={asked.length}
          begun={draft.at > 0}
          onBegin={() => {
            setBegun(true);
            go(draft.at);
          }}
        />
      ) : current ? (
        <StatementPage {...common} asked={current} count={asked.length} />
      ) : place === asked.length + 1 ? (
        <WantedPage {...common} />
      ) : (
        <LookPage {...common} asked={asked} busy={busy} trouble={trouble} onHandIn={onHandIn} />
      )}
    </section>
  );
}

/** What every page of the form works with. */
export type PageProps = {
  dimensions: readonly ScanDimension[];
  draft: ScanDraft;
  change: (part: Partial<ScanDraft>) => void;
  /** To the page with this number; 1 is the first statement. */
  go: (at: number) => void;
};
