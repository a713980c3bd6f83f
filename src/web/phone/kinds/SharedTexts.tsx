import { useRef } from 'preact/hooks';
import { newestFirst } from '../../state/ideaOrders';
import { othersOf } from '../../state/pending';
import { t } from '../../state/words';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Slip } from '../Slip';
import { useCalmList } from '../useCalmList';
import { useSession } from '../useSession';

/** What others shared, by prompt. What comes while somebody reads waits above. */
export function SharedTexts({ prompts }: { prompts: readonly string[] }) {
  const session = useSession();
  const others = othersOf(session.shared.value, session.own.value, session.pending.value);
  const list = useRef<HTMLElement>(null);
  const { shown, waiting, showAll } = useCalmList(newestFirst(others), list);
  const groups = prompts.length === 0 ? [''] : prompts;
  return (
    <section ref={list} aria-labelledby="others">
      <h2 id="others">{t('kinds.thought.all')}</h2>
      {waiting > 0 && (
        <div class="over-list">
          <Button class="pill" onClick={showAll}>
            <Icon name="up" />
            {t('kinds.fresh', { count: waiting })}
          </Button>
        </div>
      )}
      {others.length === 0 && <p class="hint">{t('kinds.noOthers')}</p>}
      {groups.map((prompt, at) => {
        const texts = shown.filter((idea) => (idea.c ?? 0) === at);
        return texts.length === 0 ? null : (
          <div key={prompt} class="group">
            {prompt !== '' && <h3 id={`others-${at}`}>{prompt}</h3>}
            <ul class="slips" role="list" aria-labelledby={prompt === '' ? 'others' : `others-${at}`}>
              {texts.map((idea) => (
                <Slip key={idea.key} idea={idea} columns={[]} />
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
