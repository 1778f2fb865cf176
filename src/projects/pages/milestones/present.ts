import { milestoneWords } from '../../../followup/index.ts';
import { isoDate, type Lang, longDate, type SpanLane } from '../../../ui/index.ts';
import type { Project } from '../../project.ts';
import type { ProjectMilestone } from '../../work/milestone.ts';
import { words } from './words.ts';

/** A lane for the project's own time, and one for each milestone, with its first day where it was moved. @param href makes an address final */
export function milestoneLanes(
  lang: Lang,
  project: Pick<Project, 'id' | 'from' | 'to'>,
  milestones: readonly ProjectMilestone[],
  href: (path: string) => string,
): readonly SpanLane[] {
  const w = words[lang];
  const { from, to } = project;
  const whole = { from, to, words: w.span(longDate(lang, from), longDate(lang, to)) };
  return [
    { name: w.project, spans: [whole] },
    ...milestones.map((each) => ({
      ...{ name: each.title, href: href(`/projekt/${project.id}/milstolpar/${each.id}`), spans: movedSpan(lang, each) },
      marks: [{ on: each.on, look: each.state, words: w.at(milestoneWords[lang].states[each.state], longDate(lang, each.on)) }],
    })),
  ];
}

function movedSpan(lang: Lang, { plannedOn, on, state }: ProjectMilestone): SpanLane['spans'] {
  if (state === 'dropped' || plannedOn.equals(on)) return [];
  const [from, to] = isoDate(plannedOn) < isoDate(on) ? [plannedOn, on] : [on, plannedOn];
  return [{ from, to, look: 'frozen', words: words[lang].moved(longDate(lang, plannedOn)) }];
}

/** What the picture's key must tell of. */
export function looksDrawn(milestones: readonly ProjectMilestone[]): readonly (keyof (typeof words)['sv']['keys'])[] {
  const states = (['awaited', 'reached', 'dropped'] as const).filter((look) => milestones.some(({ state }) => state === look));
  const isMoved = milestones.some(({ plannedOn, on, state }) => state !== 'dropped' && !plannedOn.equals(on));
  return ['now', ...(isMoved ? (['frozen'] as const) : []), ...states];
}
