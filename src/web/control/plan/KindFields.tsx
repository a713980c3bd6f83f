import type { KeyedStep } from '../../state/selectors';
import { t } from '../../state/words';
import { NumberField } from '../Field';
import { BoardFields, NamesChoice } from './BoardFields';
import { CardFields } from './CardFields';
import { Check } from './Check';
import { Lines } from './Lines';
import { PitchFields } from './PitchFields';
import type { Fields } from './PlanForm';
import { RatingFields } from './RatingFields';
import { RoomFields } from './RoomFields';
import { ScanFields } from './ScanFields';
import { PromptFields, SectionFields } from './SectionFields';
import { SelectionFields } from './SelectionFields';
import { SourceFields } from './SourceFields';
import type { Shelf } from './shelf';
import { TalkFields } from './TalkFields';
import { LiveChoice, VoteFields } from './VoteFields';
import { WorkshopFields } from './WorkshopFields';

type Props = Fields & { used: boolean; boards: readonly KeyedStep[]; shelf: Shelf };

/** What only steps of this kind have. Once people have been there, most of it stays as it is. */
export function KindFields({ draft, change, used, boards, shelf }: Props) {
  const fields = { draft, change };
  switch (draft.kind) {
    case 'talk':
      return <TalkFields {...fields} shelf={shelf} />;
    case 'pitches':
      return <PitchFields {...fields} />;
    case 'section':
      return <SectionFields {...fields} used={used} shelf={shelf} />;
    case 'checkIn':
      return used ? null : <CardFields {...fields} />;
    case 'results':
      return <Check label={t('control.askTaps')} checked={draft.taps} onChange={(taps) => change({ taps })} />;
    case 'canvas':
    case 'review':
    case 'promises':
    case 'scanResult':
    case 'break':
      return null;
    default:
      if (used) {
        return <p class="hint">{t('control.inUse')}</p>;
      }
  }

  switch (draft.kind) {
    case 'board':
      return <BoardFields {...fields} />;
    case 'ballot':
      return <VoteFields {...fields} boards={boards} />;
    case 'rating':
      return <RatingFields {...fields} boards={boards} />;
    case 'matrix':
      return <SourceFields {...fields} boards={boards} />;
    case 'selection':
      return <SelectionFields {...fields} boards={boards} />;
    case 'teams':
      return (
        <NumberField
          id="plan-capacity"
          label={t('control.project.capacity')}
          hint={t('control.project.capacityHint')}
          value={draft.capacity}
          most={500}
          onChange={(capacity) => change({ capacity })}
        />
      );
    case 'breakout':
      return <RoomFields {...fields} boards={boards} />;
    case 'poll':
      return <PollFields {...fields} />;
    case 'consent':
      return <LiveChoice {...fields} />;
    case 'questions':
      return <NamesChoice {...fields} />;
    case 'signUp':
      return <WorkshopFields {...fields} />;
    case 'scan':
      return <ScanFields {...fields} />;
    case 'reflection':
      return <PromptFields {...fields} />;
  }
}

function PollFields({ draft, change }: Fields) {
  return (
    <>
      <Lines
        label={t('control.answers')}
        hint={t('control.answersHint')}
        value={draft.lines}
        required
        onInput={(lines) => change({ lines })}
      />
      <Check label={t('control.severalAnswers')} checked={draft.several} onChange={(several) => change({ several })} />
      <LiveChoice draft={draft} change={change} />
    </>
  );
}
