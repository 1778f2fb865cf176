import { plainText } from '../../../platform/prose/index.ts';
import { type FormErrors, type Lang, list } from '../../../ui/index.ts';
import type { Saved } from '../../acts/save-part.ts';
import type { Draft, DraftActivity, DraftGoal, Plan } from '../../draft.ts';
import type { Writer } from '../../queries/writers-of-plan.ts';
import { activityAsTyped, areaAsTyped, goalAsTyped, planAsTyped } from '../../writing/fields.ts';
import type { Typed } from '../../writing/merge.ts';
import { keyOf, type Part } from '../../writing/part.ts';
import { words } from './words.ts';

/** Where the working text stands, in one sentence, and what writing in it means. */
export function writingSentence(lang: Lang, draft: Draft): string {
  const w = words[lang];
  const activities = draft.reduce((sum, area) => sum + area.activities.length, 0);
  return draft.length === 0 ? w.nothing : w.standing(draft.length, activities);
}

/** "Anna Ek och Bo Lind har den här delen öppen." Empty when nobody else has it open. */
export function writersSentence(lang: Lang, part: string, others: readonly Writer[]): string {
  const names = [...new Set(others.filter((other) => other.part === part).map(({ name }) => name))];
  return names.length === 0 ? '' : words[lang].writes(list(lang, names), names.length > 1);
}

function activityOf(draft: Draft, id: string): DraftActivity | undefined {
  return draft.flatMap((area) => area.activities).find((activity) => activity.id === id);
}

function goalOf(draft: Draft, id: string): DraftGoal | undefined {
  return draft.flatMap((area) => area.goals).find((goal) => goal.id === id);
}

/** A goal has no heading: its first words name it. */
export function goalName({ text }: Pick<DraftGoal, 'text'>): string {
  const words = plainText(text).replaceAll(/\s+/g, ' ').trim();
  return words.length > 80 ? `${words.slice(0, 77)}…` : words;
}

/** What a part's form holds when it is opened; null when there is no such part in the text. */
export function typedOf(plan: Plan, draft: Draft, part: Part): Typed | null {
  switch (part.kind) {
    case 'plan':
      return planAsTyped(plan);
    case 'new-area':
      return areaAsTyped(null);
    case 'new-goal':
      return draft.some((area) => area.id === part.areaId) ? goalAsTyped(null) : null;
    case 'new-activity':
      return draft.some((area) => area.id === part.areaId) ? activityAsTyped(null) : null;
    case 'area': {
      const area = draft.find(({ id }) => id === part.id);
      return area === undefined ? null : areaAsTyped(area);
    }
    case 'goal': {
      const goal = goalOf(draft, part.id);
      return goal === undefined ? null : goalAsTyped(goal);
    }
    case 'activity': {
      const activity = activityOf(draft, part.id);
      return activity === undefined ? null : activityAsTyped(activity);
    }
  }
}

/** What stood in the form when it was opened, as the form sends it back; null when it is not what the form sent. */
export function readBase(text: string, fields: readonly string[]): Typed | null {
  try {
    const given: unknown = JSON.parse(text);
    if (typeof given !== 'object' || given === null) return null;
    const entries = fields.map((field) => [field, Reflect.get(given, field)] as const);
    if (!entries.every((entry): entry is readonly [string, string] => typeof entry[1] === 'string')) return null;
    return Object.fromEntries(entries.map(([field, value]) => [field, value.replaceAll('\r\n', '\n')]));
  } catch {
    return null;
  }
}

/** Sentences at the fields where two have written differently. */
export function clashErrors(
  lang: Lang,
  { clashes }: (Saved<Typed> & { readonly saved: false })['merged'],
  runningFields: readonly string[],
): FormErrors {
  const w = words[lang];
  const fields = [...new Set(clashes.map(({ field }) => field))];
  return fields.map((field) => {
    const theirs = clashes.find((clash) => clash.field === field)?.theirs ?? '';
    const text = runningFields.includes(field) ? w.clash : w.clashWhole(theirs === '' ? w.theirsEmpty : theirs);
    return { field, text };
  });
}

/** Where a part stands on the page, and what names it there. */
export function nameOf(lang: Lang, plan: Plan, draft: Draft, part: Part): string {
  const w = words[lang];
  switch (part.kind) {
    case 'plan':
      return plan.title;
    case 'new-area':
      return w.newArea;
    case 'new-goal':
      return w.newGoal;
    case 'new-activity':
      return w.newActivity;
    case 'area':
      return draft.find(({ id }) => id === part.id)?.title ?? '';
    case 'goal':
      return goalName(goalOf(draft, part.id) ?? { text: '' });
    case 'activity':
      return activityOf(draft, part.id)?.title ?? '';
  }
}

/** The address of a part on the page. @param open with its form open */
export function addressOf(planId: string, part: Part, open = false): string {
  const key = keyOf(part);
  return `/arbetsplan/${planId}/skriv${open ? `?andra=${key}` : ''}#${key}`;
}
