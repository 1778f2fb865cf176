import { Temporal } from 'temporal-polyfill';
import { conferenceWords, whenInWords } from '../../../events/index.ts';
import { type LedToView, ledToSentence } from '../../../plans/index.ts';
import { firstSentence } from '../../../platform/prose/index.ts';
import type { Lang } from '../../../ui/index.ts';
import type { PublishedConference } from '../../queries/published.ts';
import { words } from './words.ts';

type InPublic = Pick<PublishedConference, 'content' | 'standing'>;

/**
 * Conferences about a plan, from what is published of them alone, by the plan's parts as they were called. An outcome without a part of its
 * own, or in one that the conference is not about, stands with the first.
 * @param found by day and hour @param title the plan's
 * @returns null when none is public
 */
export function ledToInPublic(
  lang: Lang,
  { id: planId, title }: { readonly id: string; readonly title: string },
  found: readonly InPublic[],
): LedToView | null {
  const about = found.flatMap((each) => {
    const labels = each.content.links.filter((link) => link.planId === planId).map(({ label }) => label);
    return labels.length === 0 ? [] : [{ labels, ...each }];
  });
  if (about.length === 0) return null;
  const labels = [...new Set(about.flatMap((each) => each.labels))].toSorted(inPlanOrder(title));
  return {
    sentence: ledToSentence(
      lang,
      about.map(({ content, standing }) => ({
        ...{ kind: 'conference', isDone: standing.state === 'over', outcomes: content.outcomes },
      })),
    ),
    groups: labels.map((label) => ({
      name: label === title ? words[lang].wholePlan : label,
      rows: about.filter((each) => each.labels.includes(label)).map((each) => rowOf(lang, each, label)),
    })),
  };
}

type About = InPublic & { readonly labels: readonly string[] };

function rowOf(lang: Lang, { content, standing, labels }: About, label: string): LedToView['groups'][number]['rows'][number] {
  const { id, title, kind, example, summary, outcomes } = content;
  const isHere = (at: string | null) => (at !== null && labels.includes(at) ? at === label : label === labels[0]);
  const w = conferenceWords[lang];
  return {
    ...{ id, title, example, href: `/offentligt/konferenser/${id}`, said: firstSentence(summary) },
    ...{ state: w.states[standing.state].toLocaleLowerCase('sv'), isDone: standing.state === 'over' },
    what: `${w.kinds[kind]}, ${whenInWords(lang, { ...content, on: Temporal.PlainDate.from(content.on) })}`,
    outcomes: outcomes.filter((each) => isHere(each.label)).map(({ text, on }) => ({ text, on })),
  };
}

/** `2 Kompetens` before `2.1 Utbildning` before `10 Digitalt`; the whole plan first. */
function inPlanOrder(title: string): (a: string, b: string) => number {
  const order = new Intl.Collator('sv', { numeric: true });
  return (a, b) => (a === title ? -1 : b === title ? 1 : order.compare(a, b));
}
