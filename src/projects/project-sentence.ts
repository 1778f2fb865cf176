import { catalogue, type Lang, longDate } from '../ui/index.ts';
import type { Project } from './project.ts';

/** What a reader may do in a project. */
export interface ProjectMay {
  /** The secretariat. */
  readonly keep: boolean;
  /** Whoever leads it, and the secretariat. */
  readonly work: boolean;
}

/** Where a project stands, and what is to be done next by this reader; `href` is a bare path, null when it is for others to do. */
export interface ProjectSentence {
  readonly headline: string;
  readonly lead: string;
  readonly next: { readonly label: string; readonly href: string } | null;
}

const words = catalogue({
  sv: {
    draft: 'Direktivet skrivs',
    draftNobody: 'Ingen leder projektet än',
    draftLead: 'När direktivet är skrivet lägger sekretariatet fast det. Då kan det skickas till huvudmännen för beslut.',
    frozen: 'Direktivet är fastlagt men inte skickat',
    frozenLead: 'Nu ska det till huvudmännen för beslut.',
    out: 'Direktivet är hos huvudmännen för beslut',
    outLead: (day: string) => `Projektet kan börja när de har beslutat. Svar senast ${longDate('sv', day)}.`,
    outOpen: 'Projektet kan börja när de har beslutat.',
    blocked: 'Direktivet går inte igenom som det är',
    blockedLead: 'Se vad huvudmännen har svarat. Ändra sedan direktivet, lägg fast ett nytt nummer och skicka det.',
    decided: (day: string) => `Direktivet är beslutat sedan ${longDate('sv', day)}`,
    decidedLead: 'Projektet kan starta.',
    underWay: (day: string) => `Projektet pågår till ${longDate('sv', day)}`,
    underWayRead: 'Hur det går står i lägesrapporterna.',
    underWayLead: 'Berätta i lägesrapporten hur det går, och håll milstolpar, risker och pengar aktuella.',
    late: (day: string) => `Projektet skulle ha varit klart ${longDate('sv', day)}`,
    lateLead: 'Skriv slutrapporten om arbetet är gjort, eller flytta sista dagen.',
    paused: (day: string) => `Projektet vilar sedan ${longDate('sv', day)}`,
    pausedLead: 'Det tas upp igen när det går att arbeta vidare.',
    reporting: 'Slutrapporten är fastlagd',
    reportingLead: 'Skicka den till huvudmännen för kännedom och avsluta sedan projektet.',
    reportOut: 'Slutrapporten är hos huvudmännen',
    reportOutLead: 'När de har tagit del av den kan projektet avslutas.',
    reportNoted: 'Huvudmännen har tagit del av slutrapporten',
    reportNotedLead: 'Projektet kan avslutas.',
    ended: (day: string) => `Projektet avbröts ${longDate('sv', day)}`,
    endedLead: 'Skriv i en slutrapport vad det ändå gav, och vem som tar vid.',
    closed: (day: string) => `Projektet är avslutat sedan ${longDate('sv', day)}`,
    closedUnsent: 'Slutrapporten är inte skickad till huvudmännen.',
    closedRead: 'Vad huvudmännen har tagit över står i överlämningen.',
    closedLead: 'Följ upp att huvudmännen har tagit över det som de skulle.',
    do: {
      lead: 'Säg vem som leder projektet',
      write: 'Skriv direktivet',
      send: 'Skicka direktivet för beslut',
      see: 'Se var besluten står',
      start: 'Starta projektet',
      report: 'Skriv en lägesrapport',
      resume: 'Ta upp projektet igen',
      close: 'Skriv slutrapporten',
      sendReport: 'Skicka slutrapporten för kännedom',
      end: 'Avsluta projektet',
      handover: 'Se överlämningen',
    },
  },
  en: {
    draft: 'The charter is being written',
    draftNobody: 'Nobody leads the project yet',
    draftLead: 'Once the charter is written, the secretariat freezes it. It can then be sent to the principals for decision.',
    frozen: 'The charter is frozen but has not been sent',
    frozenLead: 'Now it goes to the principals for decision.',
    out: 'The charter is with the principals for decision',
    outLead: (day) => `The project can begin when they have decided. Answers by ${longDate('en', day)}.`,
    outOpen: 'The project can begin when they have decided.',
    blocked: 'The charter cannot go through as it is',
    blockedLead: 'See what the principals have answered. Then change the charter, freeze a new number and send it.',
    decided: (day) => `The charter has been decided since ${longDate('en', day)}`,
    decidedLead: 'The project can start.',
    underWay: (day) => `The project goes on until ${longDate('en', day)}`,
    underWayRead: 'How it goes stands in the status reports.',
    underWayLead: 'Tell in the status report how it goes, and keep milestones, risks and money up to date.',
    late: (day) => `The project was to be done by ${longDate('en', day)}`,
    lateLead: 'Write the closing report if the work is done, or move the last day.',
    paused: (day) => `The project has been resting since ${longDate('en', day)}`,
    pausedLead: 'It is taken up again when the work can go on.',
    reporting: 'The closing report is frozen',
    reportingLead: 'Send it to the principals to be noted, and then close the project.',
    reportOut: 'The closing report is with the principals',
    reportOutLead: 'When they have noted it the project can be closed.',
    reportNoted: 'The principals have noted the closing report',
    reportNotedLead: 'The project can be closed.',
    ended: (day) => `The project was ended early on ${longDate('en', day)}`,
    endedLead: 'Write in a closing report what came of it all the same, and who carries on.',
    closed: (day) => `The project has been closed since ${longDate('en', day)}`,
    closedUnsent: 'The closing report has not been sent to the principals.',
    closedRead: 'What the principals have taken over stands in the hand-over.',
    closedLead: 'See to it that the principals have taken over what they were to.',
    do: {
      lead: 'Say who leads the project',
      write: 'Write the charter',
      send: 'Send the charter for decision',
      see: 'See where the decisions stand',
      start: 'Start the project',
      report: 'Write a status report',
      resume: 'Take the project up again',
      close: 'Write the closing report',
      sendReport: 'Send the closing report to be noted',
      end: 'Close the project',
      handover: 'See the hand-over',
    },
  },
});

type Told = Pick<Project, 'id' | 'to' | 'life' | 'leaders'>;
type Do = keyof (typeof words)['sv']['do'];

/** @param today `YYYY-MM-DD` */
export function projectSentence(lang: Lang, project: Told, may: ProjectMay, today: string): ProjectSentence {
  const w = words[lang];
  const { headline, lead, next } = told(w, project, may, today);
  const { charter, closing } = project.life;
  const here = `/projekt/${project.id}`;
  const places: Record<Do, string> = {
    lead: `${here}/roller`,
    write: `${here}/direktiv`,
    send: `/beslut/ny?text=${charter?.id}`,
    see: `/beslut/${(closing?.round ?? charter?.round)?.id}`,
    ...{ start: `${here}/lage`, resume: `${here}/lage`, end: `${here}/lage` },
    ...{ report: `${here}/lagesrapporter`, close: `${here}/slutrapport`, handover: `${here}/overlamning` },
    sendReport: `/beslut/ny?text=${closing?.id}`,
  };
  return { headline, lead, next: next === null ? null : { label: w.do[next], href: places[next] } };
}

interface Said {
  readonly headline: string;
  readonly lead: string;
  readonly next: Do | null;
}

function told(w: (typeof words)['sv'], project: Told, may: ProjectMay, today: string): Said {
  const { life, leaders, to } = project;
  const since = life.said?.on.toString() ?? today;
  const kept = (next: Do): Do | null => (may.keep ? next : null);
  const worked = (next: Do): Do | null => (may.work ? next : null);
  const closedLead = may.work ? w.closedLead : w.closedRead;
  switch (life.state) {
    case 'draft':
      return leaders.length === 0 && may.keep
        ? { headline: w.draftNobody, lead: w.draftLead, next: 'lead' }
        : { headline: w.draft, lead: w.draftLead, next: worked('write') };
    case 'frozen':
      return { headline: w.frozen, lead: w.frozenLead, next: kept('send') };
    case 'out':
      return outSaid(w, project);
    case 'decided':
      return {
        headline: w.decided(life.charter?.round?.effectiveOn?.toString() ?? today),
        lead: w.decidedLead,
        next: worked('start'),
      };
    case 'paused':
      return { headline: w.paused(since), lead: life.said?.text || w.pausedLead, next: worked('resume') };
    case 'ended':
      return { headline: w.ended(since), lead: w.endedLead, next: worked(life.closing === null ? 'close' : 'end') };
    case 'closed':
      return {
        headline: w.closed(since),
        lead: isUnsent(life) ? `${w.closedUnsent} ${closedLead}` : closedLead,
        next: 'handover',
      };
    case 'under-way':
      if (life.closing !== null) return closingSaid(w, project, { send: kept('sendReport'), end: worked('end') });
      return to.toString() < today
        ? { headline: w.late(to.toString()), lead: may.work ? w.lateLead : w.underWayRead, next: worked('close') }
        : { headline: w.underWay(to.toString()), lead: may.work ? w.underWayLead : w.underWayRead, next: worked('report') };
  }
}

/** Closing does not wait for the principals, so its report may still lie. */
function isUnsent({ closing }: Told['life']): boolean {
  return closing !== null && closing.round === null;
}

function outSaid(w: (typeof words)['sv'], { life: { charter } }: Told): Said {
  const answerBy = charter?.round?.answerBy?.toString();
  if (charter?.round?.state === 'blocked') return { headline: w.blocked, lead: w.blockedLead, next: 'see' };
  return { headline: w.out, lead: answerBy === undefined ? w.outOpen : w.outLead(answerBy), next: 'see' };
}

function closingSaid(
  w: (typeof words)['sv'],
  { life: { closing } }: Told,
  next: { readonly send: Do | null; readonly end: Do | null },
): Said {
  const round = closing?.round ?? null;
  if (round === null) return { headline: w.reporting, lead: w.reportingLead, next: next.send };
  return round.state === 'carried'
    ? { headline: w.reportNoted, lead: w.reportNotedLead, next: next.end }
    : { headline: w.reportOut, lead: w.reportOutLead, next: 'see' };
}
