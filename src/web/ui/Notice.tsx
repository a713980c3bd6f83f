import type { ComponentChildren } from 'preact';
import { Icon } from './Icon';

type Props = {
  children: ComponentChildren;
  kind?: 'plain' | 'trouble' | 'waiting' | 'good';
};

/** A short text that says how things are, and what to do. */
export function Notice({ children, kind = 'plain' }: Props) {
  return (
    <div class={`notice ${kind}`}>
      {kind !== 'plain' && <Icon name={kind === 'trouble' ? 'alert' : kind === 'waiting' ? 'clock' : 'check'} />}
      <div>{children}</div>
    </div>
  );
}
