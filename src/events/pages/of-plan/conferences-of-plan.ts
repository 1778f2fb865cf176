import type { LedTo } from '../../../plans/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { firstSentence } from '../../../platform/prose/index.ts';
import { catalogue, type Lang, longDate } from '../../../ui/index.ts';
import { conferenceWords } from '../../conference-words.ts';
import { outcomesOfPlan, summaryOf } from '../../queries/after/after.ts';
import { conferencesOf } from '../../queries/conferences/conferences.ts';

const words = catalogue({
  sv: { what: (kind: string, day: string) => `${kind} den ${day}` },
  en: { what: (kind, day) => `${kind} on ${day}` },
});

/** The conferences that belong to a plan or are said to have led to something in it, as its pages tell of them, by day. */
export async function conferencesOfPlan(ctx: Ctx, planId: string, lang: Lang): Promise<readonly LedTo[]> {
  const w = conferenceWords[lang];
  const all = await outcomesOfPlan(ctx, planId);
  const found: LedTo[] = [];
  for (const { id, kind, title, on, state, example, links } of await conferencesOf(ctx)) {
    const places = links.filter((link) => link.planId === planId);
    const own = all.filter(({ conferenceId }) => conferenceId === id);
    if (places.length === 0 && own.length === 0) continue;
    found.push({
      ...{ kind: 'conference', id, title, example, href: `/konferenser/${id}`, places },
      what: words[lang].what(w.kinds[kind], longDate(lang, on)),
      ...{ state: w.states[state].toLocaleLowerCase('sv'), isDone: state === 'over' },
      said: firstSentence((await summaryOf(ctx, id))?.text ?? ''),
      outcomes: own.map(({ text, on: day, areaId, activityId }) => ({ text, on: day.toString(), areaId, activityId })),
    });
  }
  return found;
}
