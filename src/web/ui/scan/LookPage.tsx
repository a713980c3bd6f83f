import { useState } from 'preact/hooks';
import { type Asked, handedIn, hasAnswers, knownOf, ownMean } from '../../state/scanDraft';
import { tenths, themeOf } from '../../state/scans';
import { t } from '../../state/words';
import { Button } from '../Button';
import { Notice } from '../Notice';
import type { HandedIn, PageProps } from './ScanForm';

type Props = PageProps & {
  asked: readonly Asked[];
  busy: boolean;
  trouble: string | undefined;
  onHandIn: (what: HandedIn) => void;
};

/** All that will be handed in, and the one button that does it. */
export function LookPage({ dimensions, draft, go, asked, busy, trouble, onHandIn }: Props) {
  const [empty, setEmpty] = useState(false);
  const why = trouble || (empty ? t('scan.atLeastOne') : '');
  const handIn = () => {
    setEmpty(!hasAnswers(draft));
    if (hasAnswers(draft) && !busy) {
      onHandIn(handedIn(draft));
    }
  };
  return (
    <>
      <h2 tabIndex={-1}>{t('scan.lookTitle')}</h2>
      <ul class="scan-look" role="list">
        {draft.order.map((theme) => (
          <li key={theme}>
            <p>
              <strong>{themeOf(dimensions[theme] ?? {})}</strong>
              <span class="hint">{line(theme)}</span>
            </p>
            <Button
              kind="quiet"
              label={t('scan.changeOf', { theme: themeOf(dimensions[theme] ?? {}) })}
              onClick={() => go(asked.findIndex(({ dimension }) => dimension === theme) + 1)}
            >
              {t('scan.change')}
            </Button>
          </li>
        ))}
      </ul>
      <p>{t('scan.lookHow')}</p>
      <div role="alert">{why && <Notice kind="trouble">{why}</Notice>}</div>
      <Button kind="primary" class="wide" disabled={busy} onClick={handIn}>
        {t(busy ? 'scan.handingIn' : 'scan.handIn')}
      </Button>
      <div class="scan-ways">
        <Button kind="quiet" onClick={() => go(draft.at - 1)}>
          {t('scan.backOne')}
        </Button>
      </div>
    </>
  );

  function line(theme: number): string {
    const mean = ownMean(dimensions, draft, theme);
    const wanted = draft.wanted[theme];
    const said = t('scan.looked', {
      now: mean === undefined ? t('scan.none') : tenths(mean),
      wanted: wanted ?? t('scan.none'),
    });
    const count = dimensions[theme]?.statements.length ?? 0;
    const known = knownOf(dimensions, draft, theme);
    return known === count ? said : `${said} · ${t('scan.known', { known, count })}`;
  }
}
