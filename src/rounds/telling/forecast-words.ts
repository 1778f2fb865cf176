import { capitalise, catalogue, countInWords, longDate } from '../../ui/index.ts';

const boards = { sv: (n: number) => (n === 1 ? 'nämnd' : 'nämnder'), en: (n: number) => (n === 1 ? 'board' : 'boards') };

export const forecastWords = catalogue({
  sv: {
    canIfSentBy: (sendBy: string, wanted: string) => `Skickas planen senast ${sendBy} kan den gälla från ${wanted}.`,
    butSentOn: (sentOn: string, inForce: string) => `Skickas den ${sentOn} kan den gälla från ${inForce}.`,
    sentOn: (sentOn: string, inForce: string) => `Skickas planen ${sentOn} kan den gälla från ${inForce}.`,
    tooLate: (sendBy: string, wanted: string) =>
      `Planen hinner inte gälla från ${wanted}: den skulle ha skickats senast ${sendBy}.`,
    tooEarly: (wanted: string) => `Ingen känd sammanträdesdag är så tidig att planen kan gälla från ${wanted}.`,
    noDay: 'Det går inte att säga när planen kan gälla.',
    noneKnown: 'Det går inte att säga när planen kan gälla: ingen av nämndernas kalendrar är känd.',
    stopped: 'Som det står nu kan planen inte börja gälla: för många har sagt nej eller vill ha ändringar.',
    likelyNoted: (day: string) => `Alla har troligen tagit del senast ${day}.`,
    noDayNoted: 'Det går inte att säga när alla har tagit del.',
    appealed: 'Ett beslut är överklagat eller dess anslag borttaget, så dagen för laga kraft går inte att säga.',
    inForce: (day: string) => `Planen gäller från ${day}.`,
    likely: (day: string) => `Planen gäller troligen från ${day}.`,
    likelyAsOpened: (day: string) => `Planen gäller troligen från ${day}, samma dag som beräknades när den skickades.`,
    likelyLater: (day: string, days: string) =>
      `Planen gäller troligen från ${day}, ${days} senare än vi räknade med när den skickades.`,
    likelySooner: (day: string, days: string) =>
      `Planen gäller troligen från ${day}, ${days} tidigare än vi räknade med när den skickades.`,
    apart: (n: number) =>
      `${capitalise(countInWords('sv', n))} ${boards.sv(n)} hinner troligen inte till den dag som är planerad.`,
    inTime: (wanted: string) => `Det är i tid till önskad dag, ${wanted}.`,
    late: (days: string, wanted: string) => `Det är ${days} efter önskad dag, ${wanted}.`,
    days: (n: number) => (n === 1 ? 'en dag' : `${countInWords('sv', n)} dagar`),
    setBy: (principal: string, board: string, on: string) => `${principal} bestämmer dagen: ${board} tar upp ärendet ${on}.`,
    withoutCalendar: (n: number) => `${capitalise(countInWords('sv', n))} ${boards.sv(n)} saknar kalender.`,
    calendarEnds: (n: number) => `${capitalise(countInWords('sv', n))} ${boards.sv(n)} har en kalender som tar slut för tidigt.`,
    unclear: (n: number) => `Hos ${countInWords('sv', n)} ${boards.sv(n)} är det oklart vad som händer.`,
    moves: (principal: string, round: string, day: string, wanted: string) =>
      `${principal} gör att ${round} kan gälla först från ${day}. Önskad dag var ${wanted}.`,
    movesNobody: (round: string, day: string, wanted: string) =>
      `${round} gäller troligen först från ${day}. Önskad dag var ${wanted}.`,
    noCalendars: (n: number, first: string) =>
      n === 1
        ? `${first} saknar kalender. Utan den går det inte att säga när något kan gälla.`
        : `${capitalise(countInWords('sv', n))} nämnder saknar kalender. Utan dem går det inte att säga när något kan gälla. Börja med ${first}.`,
  },
  en: {
    canIfSentBy: (sendBy, wanted) => `Sent by ${sendBy}, the plan can be in force from ${wanted}.`,
    butSentOn: (sentOn, inForce) => `Sent on ${sentOn}, it can be in force from ${inForce}.`,
    sentOn: (sentOn, inForce) => `Sent on ${sentOn}, the plan can be in force from ${inForce}.`,
    tooLate: (sendBy, wanted) => `The plan cannot be in force from ${wanted}: it should have been sent by ${sendBy}.`,
    tooEarly: (wanted) => `No meeting that is known is early enough for the plan to be in force from ${wanted}.`,
    noDay: 'When the plan can be in force cannot be told.',
    noneKnown: 'When the plan can be in force cannot be told: none of the boards’ calendars is known.',
    stopped: 'As it stands the plan cannot come into force: too many have said no or want changes.',
    likelyNoted: (day) => `Everyone has likely noted it by ${day}.`,
    noDayNoted: 'When everyone has noted it cannot be told.',
    appealed: 'A decision has been appealed or its notice taken down, so the day of legal force cannot be told.',
    inForce: (day) => `The plan is in force from ${day}.`,
    likely: (day) => `The plan is likely to be in force from ${day}.`,
    likelyAsOpened: (day) => `The plan is likely to be in force from ${day}, the same day as when it was sent.`,
    likelyLater: (day, days) => `The plan is likely to be in force from ${day}, ${days} later than we expected when it was sent.`,
    likelySooner: (day, days) =>
      `The plan is likely to be in force from ${day}, ${days} sooner than we expected when it was sent.`,
    apart: (n) => `${capitalise(countInWords('en', n))} ${boards.en(n)} will likely not make the day that is planned.`,
    inTime: (wanted) => `That is in time for the wanted day, ${wanted}.`,
    late: (days, wanted) => `That is ${days} after the wanted day, ${wanted}.`,
    days: (n) => (n === 1 ? 'one day' : `${countInWords('en', n)} days`),
    setBy: (principal, board, on) => `${principal} sets the day: ${board} takes it up on ${on}.`,
    withoutCalendar: (n) => `${capitalise(countInWords('en', n))} ${boards.en(n)} ${n === 1 ? 'has' : 'have'} no calendar.`,
    calendarEnds: (n) =>
      `${capitalise(countInWords('en', n))} ${boards.en(n)} ${n === 1 ? 'has a calendar that ends' : 'have calendars that end'} too early.`,
    unclear: (n) => `What happens at ${countInWords('en', n)} ${boards.en(n)} is unclear.`,
    moves: (principal, round, day, wanted) =>
      `${principal} moves the coming into force of ${round} to ${day}. The wanted day was ${wanted}.`,
    movesNobody: (round, day, wanted) => `${round} is likely to be in force from ${day} only. The wanted day was ${wanted}.`,
    noCalendars: (n, first) =>
      n === 1
        ? `${first} has no calendar. Without it nobody can say when anything can be in force.`
        : `${capitalise(countInWords('en', n))} boards have no calendar. Without them nobody can say when anything can be in force. Begin with ${first}.`,
  },
});

/** A board's name inside a sentence: `socialnämnden`. */
export function boardInSentence(lang: 'sv' | 'en', name: string): string {
  return lang === 'sv' ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** `1 juli`, with the year where it is another than this one. */
export function dayInSentence(lang: 'sv' | 'en', day: string, today: string): string {
  return longDate(lang, day).replace(day.slice(0, 4) === today.slice(0, 4) ? / \d{4}$/ : /$^/, '');
}
