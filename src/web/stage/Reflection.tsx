import { useRef } from 'preact/hooks';
import type { View } from '../state/applyPatch';
import type { SceneOf } from '../state/entities';
import { newestFirst } from '../state/ideaOrders';
import { ideasOf } from '../state/selectors';
import type { LiveSession } from '../state/session';
import { t } from '../state/words';
import { useCalm } from '../ui/useCalm';
import { calmMs } from './calm';
import { gridFor } from './paging';
import { Said } from './Said';
import { Slips } from './Slips';
import { useFit } from './useFit';

/** Looking back: what to think about while people write for themselves; then what they shared, by prompt. */
export function Reflection({ live, now }: { live: LiveSession; now: SceneOf<'reflection' | 'section'> }) {
  const shared = useCalm(live.shared, sharedTexts, now.activity, calmMs);
  const { prompts } = now;
  if (shared.length > 0) {
    return <Slips ideas={shared} columns={prompts} grid={gridFor(prompts.length)} label={t('stage.shared')} />;
  }
  return prompts.length > 0 ? (
    <Prompts prompts={prompts} hint={t(now.kind === 'section' ? 'stage.readHere' : 'stage.reflect')} />
  ) : (
    <Said big={t(now.kind === 'section' ? 'stage.readHere' : 'stage.reflect')} />
  );
}

function Prompts({ prompts, hint }: { prompts: readonly string[]; hint: string }) {
  const element = useRef<HTMLDivElement>(null);
  useFit(element, prompts.join('\n'));
  return (
    <section class="prompts">
      <div class="telling">
        <div ref={element} class="told">
          <ol aria-label={t('stage.prompts')}>
            {prompts.map((prompt, at) => (
              <li key={prompt} class={`tint-${at}`}>
                {prompt}
              </li>
            ))}
          </ol>
        </div>
      </div>
      <p class="soft">{hint}</p>
    </section>
  );
}

function sharedTexts(shared: View) {
  return newestFirst(ideasOf(shared));
}
