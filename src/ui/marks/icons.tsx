/**
 * Drawn signs on a field of 20 × 20, in lines that take the colour of the text.
 * `dash` marks a path that is dashed, `fill` one that is filled.
 */
type Stroke = { d: string; dash?: boolean; fill?: boolean };

const SIGNS = {
  check: [{ d: 'M3.8 10.6 8 15 16.2 5.6' }],
  'half-circle': [{ d: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14z' }, { d: 'M10 3a7 7 0 0 0 0 14z', fill: true }],
  pencil: [{ d: 'M3.5 16.5l.9-3.9L13 4l3 3-8.6 8.6z' }, { d: 'M11 6l3 3' }],
  'small-check': [{ d: 'M5.5 8.8 8.8 12 14.5 5.2' }, { d: 'M4.5 16h11' }],
  'small-cross': [{ d: 'M6.5 4.8l7 7M13.5 4.8l-7 7' }, { d: 'M4.5 16h11' }],
  cross: [{ d: 'M5 5l10 10M15 5 5 15' }],
  return: [{ d: 'M4.2 9.2A6 6 0 1 1 6 14.4' }, { d: 'M3.2 4.4l.8 5 5-.9' }],
  pause: [{ d: 'M7 4.5v11M13 4.5v11' }],
  'dashed-circle': [{ d: 'M10 3.5a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z', dash: true }],
  question: [{ d: 'M6.6 7.2a3.4 3.4 0 1 1 5.1 2.9c-1.1.7-1.7 1.2-1.7 2.4' }, { d: 'M10 15.9v.1' }],
  speech: [{ d: 'M3.5 4.5h13v8.4H10l-3.6 3.3v-3.3H3.5z' }],
  page: [{ d: 'M5 3h7l3.5 3.5V17H5z', dash: true }, { d: 'M8 10h5M8 13h3' }],
  'page-check': [{ d: 'M5 3h7l3.5 3.5V17H5z' }, { d: 'M7.6 11.4l1.9 1.9 3.4-4' }],
  arrow: [{ d: 'M3.5 10h12.2M11 5l5 5-5 5' }],
  lines: [{ d: 'M4 6h12M4 10h12M4 14h7' }],
  'circle-check': [{ d: 'M10 2.8a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4z' }, { d: 'M6.6 10.3l2.4 2.5 4.5-5' }],
  'circle-bar': [{ d: 'M10 2.8a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4z' }, { d: 'M6.3 10h7.4' }],
  'circle-cross': [{ d: 'M10 2.8a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4z' }, { d: 'M7.4 7.4l5.2 5.2M12.6 7.4l-5.2 5.2' }],
  clock: [{ d: 'M10 2.8a7.2 7.2 0 1 1 0 14.4 7.2 7.2 0 0 1 0-14.4z' }, { d: 'M10 6v4.3l3 1.8' }],
  warning: [{ d: 'M10 3.2 17.6 16.4H2.4z' }, { d: 'M10 8v3.8M10 14.2v.1' }],
  search: [{ d: 'M8.8 3.6a5.2 5.2 0 1 1 0 10.4 5.2 5.2 0 0 1 0-10.4z' }, { d: 'M12.7 12.7l4 4' }],
  menu: [{ d: 'M3.5 5.5h13M3.5 10h13M3.5 14.5h13' }],
  download: [{ d: 'M10 3.5v9M6 8.8l4 4 4-4M4 16.5h12' }],
  up: [{ d: 'M5.5 12.2 10 7.7l4.5 4.5' }],
  down: [{ d: 'M5.5 7.8l4.5 4.5 4.5-4.5' }],
  'up-down': [{ d: 'M6.5 8 10 4.5 13.5 8M6.5 12l3.5 3.5 3.5-3.5' }],
  grip: [{ d: 'M7.5 5v.1M12.5 5v.1M7.5 10v.1M12.5 10v.1M7.5 15v.1M12.5 15v.1' }],
  person: [{ d: 'M10 3.5a3.2 3.2 0 1 1 0 6.4 3.2 3.2 0 0 1 0-6.4z' }, { d: 'M3.8 16.8c.7-3.4 3-5 6.2-5s5.5 1.6 6.2 5' }],
} as const satisfies Record<string, readonly Stroke[]>;

export type IconName = keyof typeof SIGNS;

/** The strokes of a sign as bare paths, for pictures that place them in their own drawing. */
export function IconPaths({ name }: { name: IconName }) {
  const strokes: readonly Stroke[] = SIGNS[name];
  return (
    <>
      {strokes.map((stroke) => (
        <path d={stroke.d} fill={stroke.fill ? 'currentColor' : 'none'} stroke-dasharray={stroke.dash ? '3 2.6' : undefined} />
      ))}
    </>
  );
}

/** A sign beside its word. It says nothing to a screen reader: the word does. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <g stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">
        <IconPaths name={name} />
      </g>
    </svg>
  );
}
