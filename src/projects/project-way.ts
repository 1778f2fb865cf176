import { catalogue, type Lang } from '../ui/index.ts';
import type { Project } from './project.ts';

/** A step on a project's way. `href` is a bare path; null where there is nothing to see yet. */
export interface WayStep {
  readonly name: string;
  readonly state: 'done' | 'now' | 'ahead';
  readonly href: string | null;
}

const words = catalogue({
  sv: {
    undecided: 'Började utan beslut',
    charter: 'Direktiv',
    decision: 'Beslut',
    work: 'Arbete',
    closing: 'Avslut',
    handover: 'Överlämning',
  },
  en: {
    undecided: 'Began without a decision',
    charter: 'Charter',
    decision: 'Decision',
    work: 'Work',
    closing: 'Closing',
    handover: 'Hand-over',
  },
});

const order = ['charter', 'decision', 'work', 'closing', 'handover'] as const;

/** From charter to hand-over, with where the project is today marked. What began without a decision has its decision behind it all the same. */
export function projectWay(lang: Lang, { id, life }: Pick<Project, 'id' | 'life'>): readonly WayStep[] {
  const now = order.indexOf(stepOf(life));
  const here = `/projekt/${id}`;
  const { charter } = life;
  const places: Record<(typeof order)[number], string | null> = {
    charter: charter === null ? null : `/projekt/handlingar/${charter.id}`,
    decision: charter?.round == null ? null : `/beslut/${charter.round.id}`,
    work: `${here}/milstolpar`,
    closing: life.closing === null ? null : `/projekt/handlingar/${life.closing.id}`,
    handover: `${here}/overlamning`,
  };
  return order.map((step, place) => ({
    ...{
      name: step === 'decision' && place < now && charter?.round == null ? words[lang].undecided : words[lang][step],
      href: places[step],
    },
    state: place < now ? 'done' : place === now ? 'now' : 'ahead',
  }));
}

function stepOf({ state, closing }: Project['life']): (typeof order)[number] {
  if (state === 'draft') return 'charter';
  if (state === 'frozen' || state === 'out') return 'decision';
  if (state === 'closed') return 'handover';
  if (state === 'ended') return 'closing';
  return closing === null ? 'work' : 'closing';
}
