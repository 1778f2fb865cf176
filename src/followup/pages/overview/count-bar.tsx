import type { StageOrNone } from '../../introduction/stage-counts.ts';
import type { Mark } from '../../rollup/rollup.ts';

export interface BarPart {
  readonly count: number;
  readonly look: string;
}

/** Looks of the parts: a tone of the theme, and whether it is filled, bare or dashed. */
export const markLooks: Readonly<Record<Mark, string>> = {
  ...{ stopped: 'tone-no strong', delayed: 'tone-no', 'at-risk': 'tone-wait', silent: 'tone-plain dashed' },
  ...{ done: 'tone-yes strong', 'on-track': 'tone-yes', 'not-begun': 'tone-plain', unsaid: 'tone-plain dashed' },
};
export const stageLooks: Readonly<Record<StageOrNone, string>> = {
  ...{ 'in-use': 'tone-yes strong', introducing: 'tone-yes', decided: 'tone-wait', 'not-begun': 'tone-plain' },
  ...{ 'not-relevant': 'tone-plain faint', unsaid: 'tone-plain dashed' },
};

/** How many of each, as one bar. What it shows must be said in words beside it: it is read by nobody but the eye. */
export function CountBar({ parts }: { parts: readonly BarPart[] }) {
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  if (all === 0) return null;
  let before = 0;
  const shown = parts.flatMap(({ count, look }) => {
    const x = (before / all) * 100;
    before += count;
    return count === 0 ? [] : [{ look, x, width: (count / all) * 100 }];
  });
  return (
    <svg class="count-bar" aria-hidden="true" focusable="false">
      {shown.map(({ look, x, width }) => (
        <rect class={look} x={`${percent(x)}%`} width={`${percent(width)}%`} y="15%" height="70%" />
      ))}
    </svg>
  );
}

const percent = (value: number) => Math.round(value * 100) / 100;
