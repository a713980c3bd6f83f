import type { ComponentChildren } from 'preact';

type Props = { title: string; instruction?: string | undefined; children?: ComponentChildren };

/** A title alone in the middle: a welcome, a break. */
export function Title({ title, instruction, children }: Props) {
  return (
    <div class="title">
      <p class="six" aria-hidden="true">
        {Array.from({ length: 6 }, (_, at) => (
          <i key={at} class={`dot tint-${at}`} />
        ))}
      </p>
      <h1 class={title.length > 90 ? 'longest' : title.length > 40 ? 'long' : ''}>{title}</h1>
      {instruction && <p class="soft">{instruction}</p>}
      {children}
    </div>
  );
}
