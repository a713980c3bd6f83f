import type { ComponentChild, VNode } from 'preact';

/** What a component without hooks shows, as text: each element's on a line of its own. */
export function shownText(child: ComponentChild): string {
  if (Array.isArray(child)) {
    return child.map(shownText).join('');
  }
  if (child === null || child === undefined || typeof child === 'boolean') {
    return '';
  }
  if (typeof child !== 'object') {
    return String(child);
  }
  const { type, props } = child as VNode<{ children?: ComponentChild }>;
  return typeof type === 'function'
    ? shownText((type as (props: object) => ComponentChild)(props))
    : `\n${shownText(props.children)}`;
}
