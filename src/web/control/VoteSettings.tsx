import { t } from '../state/words';
import { Choices } from './Choices';
import type { Desk } from './desk';
import { NumberField } from './Field';
import { liveChoices } from './liveChoices';
import { shownWish, type VoteWish } from './voteWish';

/** How the vote that can be opened now will be: dots, most on one idea, who sees the tally. */
export function VoteSettings({ desk, ballot }: { desk: Desk; ballot: string }) {
  const suggestion = desk.suggestion.value;
  if (suggestion?.ballot !== ballot) {
    return null;
  }

  const shown = shownWish(desk.wish.value, suggestion);
  const change = (part: Partial<VoteWish>) => {
    const kept = desk.wish.value.ballot === ballot ? desk.wish.value : { ballot };
    desk.wish.value = { ...kept, ...part };
  };

  return (
    <section class="settings" aria-label={t('control.voteSettings')}>
      <NumberField
        id="dots-each"
        label={t(suggestion.unit === 'points' ? 'control.pointsEach' : 'control.dotsEach')}
        value={shown.dots}
        most={50}
        onChange={(dots) => dots !== undefined && change({ dots })}
      />
      <NumberField
        id="most-per-idea"
        label={t('control.mostPerIdea')}
        value={shown.perIdea}
        most={shown.dots}
        onChange={(perIdea) => perIdea !== undefined && change({ perIdea })}
      />
      <p class="hint">{t('control.suggested', { count: suggestion.options })}</p>
      <Choices
        name="live"
        legend={t('control.whoSees')}
        choices={liveChoices()}
        chosen={shown.live}
        onChoose={(live) => change({ live })}
      />
    </section>
  );
}
