import { appreciationsOf, proposalsOf } from '../state/promises';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import { aboutOf } from '../ui/learning/Appreciations';
import { PromiseLine } from '../ui/learning/PromiseLine';
import type { Desk } from './desk';
import { SponsorsPanel } from './SponsorsPanel';

/** What sponsors promise to what was pitched, and what they say; each can be hidden and shown again. */
export function PromisesPanel({ desk }: { desk: Desk }) {
  const shared = desk.live.shared.value;
  const proposals = proposalsOf(shared);
  const said = appreciationsOf(shared);
  const titles = new Map(proposals.map(({ key, title }) => [key, title]));
  return (
    <>
      <section class="panel promised">
        <h2>{t('learning.promises')}</h2>
        {proposals.length === 0 && <p class="hint">{`${t('learning.noProposals')} ${t('learning.noProposalsHow')}`}</p>}
        <ol aria-label={t('learning.promises')}>
          {proposals.map(({ key, title, promises }) => (
            <li key={key}>
              <h3>{title}</h3>
              {promises.length === 0 && <p class="hint">{t('learning.noPromise')}</p>}
              <ul role="list">
                {promises.map((promise) => (
                  <li key={promise.key}>
                    <PromiseLine promise={promise} />
                    <Hide
                      desk={desk}
                      text={promise.text}
                      hidden={promise.hidden}
                      act={(hide) => desk.act({ kind: 'hidePromise', promise: promise.key, hide })}
                    />
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
        {said.length > 0 && <h3>{t('learning.appreciation')}</h3>}
        <ul role="list" class="appreciations">
          {said.map((one) => (
            <li key={one.key}>
              <span class="text">{one.text}</span> <span class="about">{aboutOf(one, titles)}</span>
              <Hide
                desk={desk}
                text={one.text}
                hidden={one.hidden}
                act={(hide) => desk.act({ kind: 'hideAppreciation', appreciation: one.key, hide })}
              />
            </li>
          ))}
        </ul>
      </section>
      <SponsorsPanel desk={desk} />
    </>
  );
}

type HideProps = { desk: Desk; text: string; hidden: boolean | undefined; act: (hide: boolean) => void };

function Hide({ desk, text, hidden, act }: HideProps) {
  return desk.ended.value ? null : (
    <>
      {hidden && <strong> {t('learning.isHidden')}</strong>}
      <Button
        kind="quiet"
        label={t(hidden ? 'learning.showOf' : 'learning.hideOf', { text })}
        onClick={() => act(!hidden)}
      >
        {t(hidden ? 'learning.show' : 'learning.hide')}
      </Button>
    </>
  );
}
