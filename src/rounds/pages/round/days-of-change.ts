import { type IsoDate, laterDay } from '../../calendar-days.ts';
import type { RoundFacts } from '../../facts/schema.ts';
import type { RoundSituation } from '../../telling/round-situation.ts';
import { changeWords } from './change-words.ts';

/** A day on which something happened in the round, and what. */
export interface ChangeDay {
  readonly day: IsoDate;
  readonly what: readonly string[];
}

type Change = readonly [day: IsoDate | null, what: string];

function decisionChanges({ lang, facts, principals }: RoundSituation): Change[] {
  const words = changeWords[lang];
  const nameOfStep = new Map(
    facts.principals.flatMap(({ code, path }) => {
      const name = principals.find(({ principal }) => principal.code === code)?.name.label ?? code;
      return path.map(({ step }) => [step, name] as const);
    }),
  );
  // A correction tells what had happened all along: only the last one of a chain is a thing that happened.
  const corrected = new Set(facts.decisions.flatMap(({ correction, replaces }) => (correction && replaces ? [replaces] : [])));
  return facts.decisions
    .filter(({ id }) => !corrected.has(id))
    .map(({ step, on, outcome, carriedOver }): Change => {
      const name = nameOfStep.get(step) ?? step;
      if (carriedOver) return [laterDay(carriedOver.on, on), words.carriedOver(name)];
      const isYes = facts.round.expects === 'note' && outcome === 'note';
      return [on, (isYes ? words.tookPart : words.outcomes[outcome])(name)];
    });
}

function roundChanges({ lang, facts, standing }: RoundSituation): Change[] {
  const words = changeWords[lang];
  return [
    [facts.round.sentOn, words.sent],
    [facts.round.withdrawnOn, words.withdrawn],
    [standing.effectiveOn, words.carried],
    [standing.legalForceOn, words.legalForce],
  ];
}

function laterChanges({ lang, facts }: RoundSituation): Change[] {
  const words = changeWords[lang];
  return [
    ...facts.fulfilments.map(({ on, fulfilled }): Change => [on, fulfilled ? words.fulfilled : words.notFulfilled]),
    ...facts.appeals.flatMap(({ on, settledOn }): Change[] => [
      [on, words.appealed],
      [settledOn, words.settled],
    ]),
    ...pathDays(facts).map((day): Change => [day, words.pathChanged]),
  ];
}

function pathDays({ principals }: RoundFacts): IsoDate[] {
  return principals.flatMap(({ path }) =>
    path.flatMap(({ addedOn, removedOn }) => [addedOn, removedOn].filter((day) => day !== null)),
  );
}

/** The days up to today on which something happened, in order, each with what. @param situation as it is today */
export function daysOfChange(situation: RoundSituation, today: IsoDate): ChangeDay[] {
  const byDay = new Map<IsoDate, string[]>();
  for (const [day, what] of [...roundChanges(situation), ...decisionChanges(situation), ...laterChanges(situation)]) {
    if (day === null || day > today) continue;
    const said = byDay.get(day) ?? [];
    if (!said.includes(what)) said.push(what);
    byDay.set(day, said);
  }
  return [...byDay].map(([day, what]) => ({ day, what })).sort((a, b) => (a.day < b.day ? -1 : 1));
}
