import type { Lang, SelectOption } from '../../../ui/index.ts';
import { type ChangeKind, changeId, type FieldChange, type PlanChange, type PlanChanges } from '../../compare/changes.ts';
import { comparePlans } from '../../compare/compare-plans.ts';
import { partWords } from '../../part-words.ts';
import { passagesOf } from '../../passages.ts';
import { shownText } from '../../plan-text.ts';
import type { ComparableText } from '../../queries/comparable-texts.ts';
import type { TextAndKeys } from '../../queries/text-and-keys.ts';
import type { Closing } from '../../starting/new-text.ts';
import { compareSentence } from './sentence.ts';
import { words } from './words.ts';

/** Two texts laid over one another, as the page shows them. */
export interface ComparisonView {
  readonly sentence: string;
  readonly from: TextAndKeys;
  readonly to: TextAndKeys;
  readonly names: { readonly from: string; readonly to: string };
  readonly changes: PlanChanges;
  readonly rows: readonly ChangeRow[];
  /** The rows by the key of their change. */
  readonly byKey: ReadonlyMap<string, ChangeRow>;
}

export interface ChangeRow {
  /** The `id` of the change on the page. */
  readonly id: string;
  readonly key: string;
  readonly kind: ChangeKind;
  readonly kindWord: string;
  /** `Aktivitet 2.1: Gemensam utbildning`, as it is called in the later text, or in the earlier when it has gone. */
  readonly label: string;
  /** From where to where it has moved; null when it stands where it did. */
  readonly moved: string | null;
  /** Why it was closed when the next plan began; null when nobody has said so. */
  readonly reason: string | null;
  readonly fields: readonly (FieldChange & { readonly label: string })[];
  /** Where the passage is read, and what that text is called. */
  readonly href: string;
  readonly readIn: string;
}

/** @param closings what the plans of the two texts close of the ones before them */
export function comparisonView(
  lang: Lang,
  from: TextAndKeys,
  to: TextAndKeys,
  closings: readonly Closing[] = [],
): ComparisonView {
  const changes = comparePlans(asShown(from), asShown(to));
  const apart = from.planId !== to.planId;
  const names = { from: textName(lang, from, apart), to: textName(lang, to, apart) };
  const labels = labelsOf(lang, from, to);
  const reasons = reasonsByKey(lang, closings);
  const rows = changes.changes.map((change) => changeRow(lang, change, { from, to, names, labels, reasons }));
  const sentence = compareSentence(lang, changes.changes, names);
  return { sentence, from, to, names, changes, rows, byKey: new Map(rows.map((row) => [row.key, row])) };
}

function asShown({ text, keys }: TextAndKeys) {
  return { text: shownText({ content: text, keys }), keys };
}

/** What a text is called inside a sentence; with its plan's name where the other text is another plan's. */
function textName(lang: Lang, { planTitle, version }: Pick<ComparableText, 'planTitle' | 'version'>, withPlan: boolean) {
  const w = words[lang];
  const name = version === null ? w.working : w.version(version);
  return withPlan ? w.textOf(planTitle, name) : name;
}

/** The texts as choices, by plan. The years say which plan on a narrow screen too, where its name would be cut, unless two share them. */
export function textOptions(lang: Lang, texts: readonly ComparableText[]): readonly SelectOption[] {
  return texts.map((text) => {
    const isAlone = texts.every((other) => other.planId === text.planId || other.years !== text.years);
    const label = textName(lang, isAlone ? { ...text, planTitle: text.years } : text, true);
    return { value: text.ref, label, group: text.planTitle };
  });
}

interface Given extends Pick<ComparisonView, 'from' | 'to' | 'names'> {
  readonly reasons: ReadonlyMap<string, string>;
  readonly labels: { readonly from: ReadonlyMap<string, string>; readonly to: ReadonlyMap<string, string> };
}

function labelsOf(lang: Lang, from: TextAndKeys, to: TextAndKeys): Given['labels'] {
  const of = ({ text, keys }: TextAndKeys) => new Map(passagesOf(text, keys, lang).map(({ key, label }) => [key, label]));
  return { from: of(from), to: of(to) };
}

function changeRow(lang: Lang, change: PlanChange, { from, to, names, labels, reasons }: Given): ChangeRow {
  const w = words[lang];
  const { before, after, kind, fields } = change;
  const gone = after === null;
  const key = (after ?? before)?.key ?? '';
  return {
    ...{ id: changeId(change), key: change.key, kind },
    kindWord: kind === 'changed' && change.moved !== null ? w.changedAndMoved : w.kinds[kind],
    label: (gone ? labels.from : labels.to).get(key) ?? '',
    moved: movedWords(lang, change, from, to),
    reason: before === null || after === null ? (reasons.get(key) ?? null) : null,
    fields: fields.map((field) => ({ ...field, label: { ...w.fields, ...partWords[lang] }[field.field] })),
    href: `${gone ? from.href : to.href}#${key}`,
    readIn: gone ? names.from : names.to,
  };
}

const prefixes = { area: 'omrade', goal: 'mal', activity: 'aktivitet' } as const;

function reasonsByKey(lang: Lang, closings: readonly Closing[]): ReadonlyMap<string, string> {
  return new Map(closings.map(({ kind, closedRow, reason }) => [`${prefixes[kind]}-${closedRow}`, words[lang].closed(reason)]));
}

function movedWords(lang: Lang, { moved, before, after }: PlanChange, from: TextAndKeys, to: TextAndKeys): string | null {
  const w = words[lang];
  if (before === null || after === null || moved === null) return null;
  if (moved === 'area') {
    const area = ({ text }: TextAndKeys, at: number) => w.area(at + 1, text.areas[at]?.title ?? '');
    return w.fromArea(area(from, before.area), area(to, after.area));
  }
  return before.place === after.place ? w.order : w.fromPlace(before.place + 1, after.place + 1);
}

/** The changes for a spreadsheet, headings first: a line for each field. */
export function changesCsv(lang: Lang, { rows }: ComparisonView): readonly (readonly string[])[] {
  const w = words[lang];
  const lines = rows.flatMap((row) => {
    const at = [row.kindWord, row.label];
    const moved = row.moved === null ? [] : [[...at, w.place, '', row.moved, row.key]];
    const reason = row.reason === null ? [] : [[...at, w.why, '', row.reason, row.key]];
    const fields = row.fields.map(({ label, words: all }) => [
      ...at,
      label,
      textOf(all, 'added'),
      textOf(all, 'removed'),
      row.key,
    ]);
    return [...moved, ...reason, ...fields];
  });
  return [[w.kind, w.part, w.field, w.before, w.after, w.key], ...lines];
}

function textOf(all: FieldChange['words'], without: 'added' | 'removed'): string {
  return all.flatMap(({ kind, text }) => (kind === without ? [] : [text])).join('');
}
