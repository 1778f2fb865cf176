import type { LedTo, PlanPlace } from '../../../plans/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { firstSentence } from '../../../platform/prose/index.ts';
import { projectsOf } from '../../../projects/index.ts';
import { catalogue, type Lang, longDate } from '../../../ui/index.ts';
import { conferenceWords } from '../../conference-words.ts';
import { outcomesOfPlan, summaryOf } from '../../queries/after/after.ts';
import { conferencesOf } from '../../queries/conferences/conferences.ts';
import type { LinkTarget } from '../../queries/conferences/link-targets.ts';

const words = catalogue({
  sv: { what: (kind: string, day: string) => `${kind} den ${day}` },
  en: { what: (kind, day) => `${kind} on ${day}` },
});

/**
 * The conferences that belong to a plan, or are said to have led to something in it, as its pages tell of them, by day. What is about a project
 * of the plan's, or led on there, stands where the project does.
 */
export async function conferencesOfPlan(ctx: Ctx, planId: string, lang: Lang): Promise<readonly LedTo[]> {
  const w = conferenceWords[lang];
  const projects = new Map(
    (await projectsOf(ctx)).map(({ id, links }) => [id, links.filter((link) => link.planId === planId)] as const),
  );
  const inPlan = (to: LinkTarget): readonly PlanPlace[] =>
    to.planId === planId ? [to] : to.projectId === null ? [] : (projects.get(to.projectId) ?? []);
  const ofPlan = [...projects].flatMap(([id, links]) => (links.length === 0 ? [] : [id]));
  const all = await outcomesOfPlan(ctx, planId, ofPlan);
  const found: LedTo[] = [];
  for (const { id, kind, title, on, state, example, links } of await conferencesOf(ctx)) {
    const places = links.flatMap(inPlan);
    const own = all.filter(({ conferenceId }) => conferenceId === id);
    if (places.length === 0 && own.length === 0) continue;
    found.push({
      ...{ kind: 'conference', id, title, example, href: `/konferenser/${id}`, places },
      what: words[lang].what(w.kinds[kind], longDate(lang, on)),
      ...{ state: w.states[state].toLocaleLowerCase('sv'), isDone: state === 'over' },
      said: firstSentence((await summaryOf(ctx, id))?.text ?? ''),
      // Once, also where its project belongs to several parts of the plan.
      outcomes: own.flatMap((outcome) => {
        const [place] = inPlan(outcome);
        return place === undefined ? [] : [{ ...placeOf(place), text: outcome.text, on: outcome.on.toString() }];
      }),
    });
  }
  return found;
}

function placeOf({ areaId, activityId }: PlanPlace): PlanPlace {
  return { areaId, activityId };
}
