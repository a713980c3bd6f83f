import type { Command } from '../state/entities';
import { t } from '../state/words';
import { Button } from '../ui/Button';
import type { Desk } from './desk';

type Props = {
  desk: Desk;
  /** What is hidden or shown again, in words. */
  text: string;
  hidden: boolean;
  command: (hide: boolean) => Command;
};

/** Takes something from everybody's sight, or gives it back. */
export function HideButton({ desk, text, hidden, command }: Props) {
  const tool = t(hidden ? 'control.unhide' : 'control.hide');
  return (
    <Button
      kind="quiet"
      label={t('control.toolOf', { tool, question: text })}
      onClick={() => desk.act(command(!hidden))}
    >
      {tool}
    </Button>
  );
}
