import { capitalise, countInWords, dayAndMonth, list, longDate } from '../../ui/index.ts';
import type { Outcome } from '../facts/schema.ts';

export type TakenBy = 'board' | 'committee' | 'chair' | 'member' | 'official';
export type Evidence = 'told' | 'unverified-extract' | 'verified-extract';

/** A condition with the principals' names, as it is said. */
export type SaidCondition =
  | { readonly kind: 'all-others' }
  | { readonly kind: 'named'; readonly names: readonly string[] }
  | { readonly kind: 'at-least'; readonly others: number }
  | { readonly kind: 'other'; readonly text: string };

/** What a language says differently. Days are ISO text. */
export interface SentenceWords {
  who(takenBy: TakenBy, board: string, principal: string): string;
  did(outcome: Outcome, what: string): string;
  annulled(who: string, what: string): string;
  on(day: string): string;
  onConditionThat(conditions: readonly string[]): string;
  condition(condition: SaidCondition): string;
  answersAlso(names: readonly string[]): string;
  corrected: string;
  legalForce(day: string, decidedOn: string, past: boolean): string;
  noticeUnknown: string;
  notAppealable: string;
  readonly evidence: Readonly<Record<Evidence, string>>;
}

/** The year is said only where it is another than the one just named. */
function dayBeside(lang: 'sv' | 'en', day: string, beside: string): string {
  return day.slice(0, 4) === beside.slice(0, 4) ? dayAndMonth(lang, day) : longDate(lang, day);
}

/** As it stands after "att": without its own "att" and full stop. */
function clauseOf(text: string, opening: RegExp): string {
  return text
    .trim()
    .replace(opening, '')
    .replace(/(?<![.\s])[.\s]+$/, '');
}

const sv: SentenceWords = {
  who: (takenBy, board, principal) => {
    const home = `${board} i ${principal}`;
    return {
      board: capitalise(home),
      committee: `Ett utskott på delegation av ${home}`,
      chair: `Ordföranden på delegation av ${home}`,
      member: `En ledamot på delegation av ${home}`,
      official: `En tjänsteman på delegation av ${home}`,
    }[takenBy];
  },
  did: (outcome, what) =>
    ({
      approve: `godkände ${what}`,
      adopt: `antog ${what}`,
      confirm: `fastställde ${what}`,
      endorse: `ställde sig bakom ${what}`,
      recommend: `tillstyrkte ${what}`,
      'recommend-against': `avstyrkte ${what}`,
      'approve-with-changes': `godkände ${what} med ändringar`,
      reject: `avslog ${what}`,
      postpone: `bordlade ${what}`,
      'refer-back': `återremitterade ${what}`,
      forward: `överlämnade ${what} till ett annat organ för beslut`,
      strike: `tog bort ${what} från dagordningen`,
      note: `antecknade ${what}`,
      annul: `upphävde sitt beslut om ${what}`,
    })[outcome],
  annulled: (who, what) => `Beslutet av ${who} om ${what} upphävdes`,
  on: (day) => `den ${longDate('sv', day)}`,
  onConditionThat: (conditions) =>
    `på villkor ${list(
      'sv',
      conditions.map((each) => `att ${each}`),
    )}`,
  condition: (condition) => {
    switch (condition.kind) {
      case 'all-others':
        return 'alla andra huvudmän godkänner';
      case 'named':
        return `${list('sv', condition.names)} godkänner`;
      case 'at-least':
        return `minst ${countInWords('sv', condition.others)} ${condition.others === 1 ? 'annan huvudman' : 'andra huvudmän'} godkänner`;
      case 'other':
        return clauseOf(condition.text, /^att\s+/i);
    }
  },
  answersAlso: (names) => `Paragrafen gäller också ${list('sv', names)}.`,
  corrected: 'Uppgiften är rättad eller kompletterad.',
  legalForce: (day, decidedOn, past) =>
    past
      ? `Beslutet fick laga kraft den ${dayBeside('sv', day, decidedOn)} om ingen överklagade.`
      : `Beslutet får laga kraft den ${dayBeside('sv', day, decidedOn)} om ingen överklagar.`,
  noticeUnknown: 'Anslagsdagen är inte känd, så dagen för laga kraft går inte att räkna ut än.',
  notAppealable: 'Beslutet kan inte överklagas.',
  evidence: {
    told: 'Det är ett muntligt besked.',
    'unverified-extract': 'Det bygger på ett ojusterat utdrag.',
    'verified-extract': 'Det bygger på ett justerat utdrag.',
  },
};

const en: SentenceWords = {
  who: (takenBy, board, principal) => {
    const home = `${board} in ${principal}`;
    return {
      board: capitalise(home),
      committee: `A committee by delegation from ${home}`,
      chair: `The chair by delegation from ${home}`,
      member: `A member by delegation from ${home}`,
      official: `An official by delegation from ${home}`,
    }[takenBy];
  },
  did: (outcome, what) =>
    ({
      approve: `approved ${what}`,
      adopt: `adopted ${what}`,
      confirm: `confirmed ${what}`,
      endorse: `endorsed ${what}`,
      recommend: `recommended ${what}`,
      'recommend-against': `recommended against ${what}`,
      'approve-with-changes': `approved ${what} with changes`,
      reject: `rejected ${what}`,
      postpone: `postponed ${what}`,
      'refer-back': `referred ${what} back`,
      forward: `forwarded ${what} to another organ for decision`,
      strike: `took ${what} off the agenda`,
      note: `noted ${what}`,
      annul: `annulled its decision on ${what}`,
    })[outcome],
  annulled: (who, what) => `The decision by ${who} on ${what} was annulled`,
  on: (day) => `on ${longDate('en', day)}`,
  onConditionThat: (conditions) =>
    `on condition ${list(
      'en',
      conditions.map((each) => `that ${each}`),
    )}`,
  condition: (condition) => {
    switch (condition.kind) {
      case 'all-others':
        return 'all other principals approve';
      case 'named':
        return `${list('en', condition.names)} ${condition.names.length === 1 ? 'approves' : 'approve'}`;
      case 'at-least':
        return `at least ${countInWords('en', condition.others)} other ${condition.others === 1 ? 'principal approves' : 'principals approve'}`;
      case 'other':
        return clauseOf(condition.text, /^(?:that|att)\s+/i);
    }
  },
  answersAlso: (names) => `The item also answers ${list('en', names)}.`,
  corrected: 'The record has been corrected or completed.',
  legalForce: (day, decidedOn, past) =>
    past
      ? `The decision gained legal force on ${dayBeside('en', day, decidedOn)} unless someone appealed.`
      : `The decision gains legal force on ${dayBeside('en', day, decidedOn)} unless someone appeals.`,
  noticeUnknown: 'The day of the notice is not known, so the day of legal force cannot be told yet.',
  notAppealable: 'The decision cannot be appealed.',
  evidence: {
    told: 'It has been told by word of mouth.',
    'unverified-extract': 'It rests on an unverified extract.',
    'verified-extract': 'It rests on a verified extract.',
  },
};

export const sentenceWords: Readonly<Record<'sv' | 'en', SentenceWords>> = { sv, en };
