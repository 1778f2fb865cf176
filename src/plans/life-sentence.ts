import { catalogue, type Lang, list, longDate } from '../ui/index.ts';
import type { PlanLife } from './plan-life.ts';

const words = catalogue({
  sv: {
    draft: (title: string) => `${title} är ett utkast som inte har sänts för beslut än.`,
    withdrawn: (title: string, day: string) => `${title} är ett utkast igen: utskicket återkallades den ${day}.`,
    out: (title: string, sent: string) => `${title} är ute för beslut hos huvudmännen sedan den ${sent}.`,
    outUntil: (title: string, sent: string, answer: string) =>
      `${title} är ute för beslut hos huvudmännen sedan den ${sent}; svar väntas senast den ${answer}.`,
    blocked: (title: string, sent: string) =>
      `${title} kan inte gå igenom i den lydelse som sändes den ${sent}. En ny version behövs.`,
    decided: (title: string, from: string) => `${title} är beslutad och gäller från den ${from}.`,
    inForce: (title: string, from: string, to: string) => `${title} gäller sedan den ${from}, till och med den ${to}.`,
    closed: (title: string, from: string, to: string) => `${title} gällde från den ${from} till och med den ${to}.`,
    replaced: (title: string, from: string, to: string, next: string) =>
      `${title} gällde från den ${from} till och med den ${to}. Nu gäller ${next}.`,
    none: 'Det finns ingen arbetsplan än.',
    inForceShort: (titles: string) => `${titles} gäller.`,
    noneInForce: 'Ingen arbetsplan gäller i dag.',
    outShort: (titles: string, many: boolean) => `${titles} är ute för beslut${many ? ' var för sig' : ''}.`,
    draftShort: (titles: string, many: boolean) => `${titles} är ${many ? 'utkast' : 'ett utkast'}.`,
    decidedShort: (titles: string, from: string) => `${titles} är beslutad och gäller från den ${from}.`,
    blockedShort: (titles: string) => `${titles} kan inte gå igenom som den är.`,
  },
  en: {
    draft: (title) => `${title} is a draft that has not been sent for decision yet.`,
    withdrawn: (title, day) => `${title} is a draft again: what was sent was withdrawn on ${day}.`,
    out: (title, sent) => `${title} has been out for decision with the principals since ${sent}.`,
    outUntil: (title, sent, answer) =>
      `${title} has been out for decision with the principals since ${sent}; answers are expected by ${answer}.`,
    blocked: (title, sent) => `${title} cannot carry in the wording sent on ${sent}. A new version is needed.`,
    decided: (title, from) => `${title} is decided and in force from ${from}.`,
    inForce: (title, from, to) => `${title} has been in force since ${from}, until ${to}.`,
    closed: (title, from, to) => `${title} was in force from ${from} until ${to}.`,
    replaced: (title, from, to, next) => `${title} was in force from ${from} until ${to}. ${next} is in force now.`,
    none: 'There is no work plan yet.',
    inForceShort: (titles) => `${titles} is in force.`,
    noneInForce: 'No work plan is in force today.',
    outShort: (titles, many) => (many ? `${titles} are out for decision, each by itself.` : `${titles} is out for decision.`),
    draftShort: (titles, many) => (many ? `${titles} are drafts.` : `${titles} is a draft.`),
    decidedShort: (titles, from) => `${titles} is decided and in force from ${from}.`,
    blockedShort: (titles) => `${titles} cannot carry as it is.`,
  },
});

/** Where a plan stands, in one sentence (two when another has taken its place). */
export function lifeSentence(lang: Lang, title: string, life: PlanLife): string {
  const w = words[lang];
  const day = (value: Parameters<typeof longDate>[1]) => longDate(lang, value);
  switch (life.state) {
    case 'draft':
      return life.withdrawnOn === null ? w.draft(title) : w.withdrawn(title, day(life.withdrawnOn));
    case 'out':
      return life.round.answerBy === null
        ? w.out(title, day(life.round.sentOn))
        : w.outUntil(title, day(life.round.sentOn), day(life.round.answerBy));
    case 'blocked':
      return w.blocked(title, day(life.round.sentOn));
    case 'decided':
      return w.decided(title, day(life.from));
    case 'in-force':
      return w.inForce(title, day(life.from), day(life.to));
    case 'closed':
      return life.successor === null
        ? w.closed(title, day(life.from), day(life.to))
        : w.replaced(title, day(life.from), day(life.to), life.successor);
  }
}

export interface Named {
  readonly title: string;
  readonly life: PlanLife;
}

/** All plans in one breath: what is in force, then what is on its way. What is over is not mentioned. */
export function plansSentence(lang: Lang, plans: readonly Named[]): string {
  const w = words[lang];
  if (plans.length === 0) return w.none;
  const titles = (state: PlanLife['state']) => plans.filter((plan) => plan.life.state === state).map((plan) => plan.title);
  const say = (state: PlanLife['state'], sentence: (titles: string, many: boolean) => string) => {
    const found = titles(state);
    return found.length === 0 ? [] : [sentence(list(lang, found), found.length > 1)];
  };
  const decided = plans.flatMap(({ title, life }) =>
    life.state === 'decided' ? [w.decidedShort(title, longDate(lang, life.from))] : [],
  );
  const inForce = say('in-force', w.inForceShort);
  return [
    ...(inForce.length === 0 ? [w.noneInForce] : inForce),
    ...decided,
    ...say('out', w.outShort),
    ...say('blocked', w.blockedShort),
    ...say('draft', w.draftShort),
  ].join(' ');
}
