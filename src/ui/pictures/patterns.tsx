/**
 * The grounds that tell states apart without colour, as SVG patterns. They are drawn in `currentColor`-like classes,
 * so that dark and print follow by themselves.
 * @param id begins every pattern's id: unique among the pictures of a page
 */
export function Patterns({ id }: { id: string }) {
  return (
    <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
      <defs>
        {(['yes', 'wait'] as const).map((tone) => (
          <pattern
            id={`${id}-hatched-${tone}`}
            class={`tone-${tone}`}
            width="8"
            height="8"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect class="ground" width="8" height="8" />
            <path class="hatch" d="M1 0v8" />
          </pattern>
        ))}
      </defs>
    </svg>
  );
}
