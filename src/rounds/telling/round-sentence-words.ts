import { capitalise, catalogue, countInWords, countOf } from '../../ui/index.ts';

/** The words of the sentence in which a round stands. `the` is what is decided, as it stands inside a sentence: `planen`. */
export const sentenceWords = catalogue({
  sv: {
    subject: { plan: 'planen', text: 'texten' },
    approved: {
      all: (all: number) =>
        all === 1 ? 'Huvudmannen har godkänt' : all === 2 ? 'Båda har godkänt' : `Alla ${countInWords('sv', all)} har godkänt`,
      none: (all: number) => (all === 1 ? 'Huvudmannen har inte godkänt' : `Ingen av de ${countInWords('sv', all)} har godkänt`),
      some: (count: number, all: number) => `${capitalise(countOf('sv', count, all))} har godkänt`,
    },
    noted: {
      all: (all: number) =>
        all === 1
          ? 'Huvudmannen har tagit del'
          : all === 2
            ? 'Båda har tagit del'
            : `Alla ${countInWords('sv', all)} har tagit del`,
      none: (all: number) =>
        all === 1 ? 'Huvudmannen har inte tagit del' : `Ingen av de ${countInWords('sv', all)} har tagit del`,
      some: (count: number, all: number) => `${capitalise(countOf('sv', count, all))} har tagit del`,
    },
    enough: ', och det räcker',
    conditionsLeft: ', men alla villkor är inte uppfyllda',
    notYet: (the: string) => `${capitalise(the)} gäller inte än`,
    notDone: 'Det är inte klart än',
    never: (the: string) => `${capitalise(the)} kan inte börja gälla som det är nu`,
    neverDone: 'Det kan inte bli klart som det är nu',
    since: (the: string, day: string) => `${capitalise(the)} gäller sedan den ${day}`,
    doneSince: (day: string) => `Det blev klart den ${day}`,
    forceToo: (the: string, day: string) => `${capitalise(the)} gäller och har laga kraft sedan den ${day}`,
    forceCame: (day: string) => ` och fick laga kraft den ${day}`,
    forceComes: (day: string) => ` och får laga kraft den ${day} om ingen överklagar`,
    withdrawn: (day: string) => `Utskicket drogs tillbaka den ${day}`,
    withdrawnWhen: (count: string) => `Då hade ${count} godkänt. Inga fler beslut behövs.`,
    withdrawnNoted: (count: string) => `Då hade ${count} tagit del. Inga fler beslut behövs.`,
    nobody: 'ingen',
    sent: (the: string, day: string) => `${capitalise(the)} skickades ut först den ${day}`,
    sentLater: 'Den här dagen hade ingen fått den än.',
    rule: {
      all: 'alla',
      atLeast: (count: number) => `minst ${countInWords('sv', count)}`,
      region: (several: boolean) => (several ? 'regionerna' : 'regionen'),
      regionAnd: (several: boolean, count: number) =>
        `${several ? 'regionerna' : 'regionen'} och minst ${countInWords('sv', count)} ${count === 1 ? 'kommun' : 'kommuner'}`,
    },
    appliesWhen: (who: string) => `Den gäller när ${who} har godkänt.`,
    doneWhen: (who: string) => `Det är klart när ${who} har tagit del.`,
    wouldApply: (who: string) => `För att gälla måste ${who} godkänna samma text.`,
    wouldBeDone: (who: string) => `För att det ska bli klart måste ${who} ta del.`,
    between: (first: string, last: string) => `Det första beslutet fattades den ${first} och det sista den ${last}.`,
    forceUnknown: (why: string) => `När den får laga kraft går inte att säga än: ${why}.`,
    noNotice: (names: string) => `anslagsdagen saknas för ${names}`,
    decisions: (count: number) => `${countInWords('sv', count, true)} beslut`,
    appealed: (genitives: string) => `${genitives} beslut är överklagat`,
    removedEarly: (genitives: string) => `${genitives} anslag togs ner för tidigt`,
    ownConditionOpen: (genitives: string) => `${genitives} eget villkor är inte bedömt.`,
    ownConditionFailed: (genitives: string) => `${genitives} eget villkor är inte uppfyllt.`,
    told: (genitives: string, count: number) =>
      count === 1
        ? `${genitives} besked är muntligt; protokollet har inte kommit.`
        : `${genitives} besked är muntliga; protokollen har inte kommit.`,
    toldMany: (count: number) => `${capitalise(countInWords('sv', count))} besked är muntliga; protokollen har inte kommit.`,
  },
  en: {
    subject: { plan: 'the plan', text: 'the text' },
    approved: {
      all: (all) =>
        all === 1
          ? 'The principal has approved'
          : all === 2
            ? 'Both have approved'
            : `All ${countInWords('en', all)} have approved`,
      none: (all) => (all === 1 ? 'The principal has not approved' : `None of the ${countInWords('en', all)} has approved`),
      some: (count, all) => `${capitalise(countOf('en', count, all))} ${count === 1 ? 'has' : 'have'} approved`,
    },
    noted: {
      all: (all) =>
        all === 1
          ? 'The principal has noted it'
          : all === 2
            ? 'Both have noted it'
            : `All ${countInWords('en', all)} have noted it`,
      none: (all) => (all === 1 ? 'The principal has not noted it' : `None of the ${countInWords('en', all)} has noted it`),
      some: (count, all) => `${capitalise(countOf('en', count, all))} ${count === 1 ? 'has' : 'have'} noted it`,
    },
    enough: ', and that is enough',
    conditionsLeft: ', but not every condition is met',
    notYet: (the) => `${capitalise(the)} is not in force yet`,
    notDone: 'It is not complete yet',
    never: (the) => `${capitalise(the)} cannot come into force as things are`,
    neverDone: 'It cannot be completed as things are',
    since: (the, day) => `${capitalise(the)} has been in force since ${day}`,
    doneSince: (day) => `It was complete on ${day}`,
    forceToo: (the, day) => `${capitalise(the)} has been in force, beyond appeal, since ${day}`,
    forceCame: (day) => ` and has been beyond appeal since ${day}`,
    forceComes: (day) => ` and will be beyond appeal on ${day} if nobody appeals`,
    withdrawn: (day) => `The round was withdrawn on ${day}`,
    withdrawnWhen: (count) => `By then ${count} had approved. No more decisions are needed.`,
    withdrawnNoted: (count) => `By then ${count} had noted it. No more decisions are needed.`,
    nobody: 'nobody',
    sent: (the, day) => `${capitalise(the)} was not sent until ${day}`,
    sentLater: 'On this day nobody had received it yet.',
    rule: {
      all: 'all',
      atLeast: (count) => `at least ${countInWords('en', count)}`,
      region: (several) => (several ? 'the regions' : 'the region'),
      regionAnd: (several, count) =>
        `${several ? 'the regions' : 'the region'} and at least ${countInWords('en', count)} ${count === 1 ? 'municipality' : 'municipalities'}`,
    },
    appliesWhen: (who) => `It comes into force when ${who} have approved.`,
    doneWhen: (who) => `It is complete when ${who} have noted it.`,
    wouldApply: (who) => `To come into force it needs ${who} to approve the same text.`,
    wouldBeDone: (who) => `To be complete it needs ${who} to note it.`,
    between: (first, last) => `The first decision was taken on ${first} and the last on ${last}.`,
    forceUnknown: (why) => `When it will be beyond appeal cannot be said yet: ${why}.`,
    noNotice: (names) => `the day of notice is missing for ${names}`,
    decisions: (count) => `${countInWords('en', count)} decision${count === 1 ? '' : 's'}`,
    appealed: (genitives) => `${genitives} decision has been appealed`,
    removedEarly: (genitives) => `${genitives} notice was taken down too early`,
    ownConditionOpen: (genitives) => `${genitives} own condition has not been judged.`,
    ownConditionFailed: (genitives) => `${genitives} own condition is not met.`,
    told: (genitives, count) =>
      count === 1
        ? `${genitives} answer is by word of mouth; the minutes have not come.`
        : `${genitives} answers are by word of mouth; the minutes have not come.`,
    toldMany: (count) => `${capitalise(countInWords('en', count))} answers are by word of mouth; the minutes have not come.`,
  },
});
