import type { CardPicture } from '../../state/entities';

/** The product's own drawing on a card: a few lines, in the ink of where it stands. Its title says what it is. */
export function CardDrawing({ picture }: { picture: CardPicture | undefined }) {
  return (
    <svg class="drawing" viewBox="0 0 96 64" aria-hidden="true" focusable="false">
      {drawingOf(picture ?? 'frame')}
    </svg>
  );
}

function drawingOf(picture: CardPicture) {
  switch (picture) {
    case 'haven':
      return (
        <>
          <path d="M4 52c14-8 22-8 44 0s30 8 44 0" />
          <circle class="dot" cx="70" cy="16" r="8" />
          <path d="M22 48V34l12-10 12 10v14M30 48V38h8v10" />
          <path d="M58 46V32M58 38c-6 0-8-4-8-8 6 0 8 4 8 8Zm0-3c5 0 8-3 8-8-5 0-8 3-8 8Z" />
        </>
      );
    case 'soil':
      return (
        <>
          <path d="M6 36h84" />
          <path d="M20 36c0-8-4-12-8-14M24 36c0-10 2-16 6-20M46 36c0-10-4-16-8-20M50 36c0-9 3-13 8-16M72 36c0-8-2-12-6-16M76 36c0-8 3-12 8-14" />
          <circle class="dot" cx="24" cy="48" r="4" />
          <circle class="dot" cx="50" cy="54" r="4" />
          <circle class="dot" cx="74" cy="46" r="4" />
        </>
      );
    case 'seedling':
      return (
        <>
          <path d="M20 54h56" />
          <path d="M48 54V26" />
          <path d="M48 36c-14 0-20-8-20-18 14 0 20 8 20 18Z" />
          <path d="M48 28c0-12 8-18 20-18 0 12-8 18-20 18Z" />
          <circle class="dot" cx="48" cy="54" r="5" />
        </>
      );
    case 'henhouse':
      return (
        <>
          <path d="M14 52V28l34-18 34 18v24Z" />
          <path d="M26 52V38a8 8 0 0 1 16 0v14M8 58l18-6" />
          <path d="M54 46c0-8 4-12 9-12 6 0 9 4 9 8l5-3v7c0 3-3 6-8 6h-9c-4 0-6-3-6-6Z" />
          <circle class="dot" cx="63" cy="24" r="5" />
        </>
      );
    case 'frame':
      return (
        <>
          <rect x="12" y="10" width="72" height="44" rx="6" stroke-dasharray="6 6" />
          <circle class="dot" cx="48" cy="32" r="6" />
        </>
      );
  }
}
