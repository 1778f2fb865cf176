import { canonicalize } from 'json-canonicalize';
import { canonicalProse, proseOfPlain } from '../platform/prose/index.ts';
import { sha256Hex } from '../records/index.ts';
import type { PlanKeys } from './plan-keys.ts';

/** A work plan as it is frozen, exported and read: what the hash is taken over. */
export interface PlanText {
  readonly title: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly aim: string;
  readonly areas: readonly {
    readonly title: string;
    readonly text: string;
    readonly goals: readonly string[];
    readonly activities: readonly {
      readonly title: string;
      readonly text: string;
      readonly responsible: string;
      readonly from: string | null;
      readonly to: string | null;
      readonly indicators: readonly string[];
    }[];
  }[];
}

/** The bytes that are kept and hashed: RFC 8785 canonical JSON, UTF-8. */
export function canonicalBytes(text: PlanText): Uint8Array {
  return new TextEncoder().encode(canonicalize(text));
}

/** Lower-case hex SHA-256 of the canonical JSON (contract.md, `textSha256`). */
export function textSha256(text: PlanText): string {
  return sha256Hex(canonicalBytes(text));
}

/**
 * A frozen text as it is shown, in the prose format. Rows have been kept since versions have marks: one without them is plain, and
 * its signs are words. What is kept, hashed and exported stays as it was frozen.
 */
export function shownText({ content, keys }: { readonly content: PlanText; readonly keys: PlanKeys | null }): PlanText {
  return keys === null ? plainAsShown(content) : content;
}

/** A text whose running text is plain, in the prose format. */
export function plainAsShown(text: PlanText): PlanText {
  const areas = text.areas.map((area) => ({
    ...{ ...area, text: proseOfPlain(area.text), goals: area.goals.map(proseOfPlain) },
    activities: area.activities.map((activity) => ({ ...activity, text: proseOfPlain(activity.text) })),
  }));
  return { ...text, aim: proseOfPlain(text.aim), areas };
}

/**
 * The text as it is frozen: one spelling of every letter (NFC), one kind of line break, no empty lines at the ends, and running text
 * in the one way that it is written (platform/prose), which shows what the writer's own way showed. The same words then give the same
 * hash, whatever keyboard or program they came from.
 */
export function normalisePlanText(text: PlanText): PlanText {
  return {
    title: line(text.title),
    firstYear: text.firstYear,
    lastYear: text.lastYear,
    aim: prose(text.aim),
    areas: text.areas.map((area) => ({
      title: line(area.title),
      text: prose(area.text),
      goals: area.goals.map(prose),
      activities: area.activities.map((activity) => ({
        title: line(activity.title),
        text: prose(activity.text),
        responsible: line(activity.responsible),
        from: activity.from,
        to: activity.to,
        indicators: activity.indicators.map(line),
      })),
    })),
  };
}

/** What stood on either side of a mark may meet when it goes, and is then spelled anew. */
function prose(text: string): string {
  return lines(canonicalProse(text.normalize('NFC')));
}

function lines(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/(?<![^\S\n])[^\S\n]+$/gm, '')
    .replaceAll(/^\n+|(?<!\n)\n+$/g, '');
}

function line(text: string): string {
  return lines(text).replaceAll(/\s+/g, ' ').trim();
}
