const shapes = {
  check: 'M5 12.5 10 17.5 19.5 7',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17a8.5 8.5 0 1 0 0-17M12 7.5V12l3 2',
  alert: 'M12 4 21 19.5H3ZM12 10v4M12 16.8v.2',
  plus: 'M12 5v14M5 12h14',
  minus: 'M5 12h14',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.5 15.5 20 20',
  up: 'M12 19V5M6 11l6-6 6 6',
  camera: 'M4 8h3.500l1.500-2.500h6L16.500 8H20v11H4ZM12 10.200a3.250 3.250 0 1 0 0 6.500a3.250 3.250 0 1 0 0-6.500',
  person: 'M12 4.5a3.75 3.75 0 1 0 0 7.5a3.75 3.75 0 1 0 0-7.5M4.5 20c.8-4 3.6-6 7.5-6s6.700 2 7.500 6',
} as const;

export type IconName = keyof typeof shapes;

/** A small line drawing; the words beside it, or the button's name, say what it means. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      <path d={shapes[name]} />
    </svg>
  );
}
