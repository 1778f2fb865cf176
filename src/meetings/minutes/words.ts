import type { AbsenceReason, Capacity, OutcomeKind, Presence, VoiceKind } from '../sitting/sitting.ts';
import type { MinutesKind, VerifierRole } from './minutes-content.ts';

/**
 * What stands around the words of notes and minutes. In Swedish alone, as they are: what is verified is the Swedish text. A position or a
 * recommendation is never worded as a decision for the principals (domain.md, 7).
 */
export const minutesWords = {
  kind: { notes: 'Minnesanteckningar', minutes: 'Protokoll' } satisfies Record<MinutesKind, string>,
  title: (kind: MinutesKind, organ: string, day: string) => `${minutesWords.kind[kind]} från ${organ} den ${day}`,
  extract: (title: string) => `Utdrag ur ${title.charAt(0).toLowerCase()}${title.slice(1)}`,
  capacity: {
    chair: 'ordförande',
    'vice-chair': 'vice ordförande',
    member: 'ledamot',
    substitute: 'ersättare',
    official: 'tjänsteperson',
    guest: 'gäst',
  } satisfies Record<Capacity, string>,
  servingFor: (name: string) => `tjänstgörande ersättare för ${name}`,
  presence: { 'on-site': 'på plats', remote: 'på distans', absent: 'inte närvarande' } satisfies Record<Presence, string>,
  came: (time: string) => `från kl. ${time}`,
  went: (time: string) => `till kl. ${time}`,
  outcome: {
    position: 'Ställningstagande',
    recommendation: 'Rekommendation till huvudmännen',
    noted: 'Antecknas',
    postponed: 'Skjuts upp',
    referred: 'Lämnas vidare',
  } satisfies Record<OutcomeKind, string>,
  voice: {
    dissent: 'Reservation',
    'separate-opinion': 'Särskilt yttrande',
    note: 'Protokollsanteckning',
  } satisfies Record<VoiceKind, string>,
  absence: {
    'conflict-of-interest': 'deltog inte på grund av jäv',
    away: 'var inte närvarande',
  } satisfies Record<AbsenceReason, string>,
  purpose: { consultation: 'Samråd', recommendation: 'Rekommendation', information: 'Information', 'follow-up': 'Uppföljning' },
  task: (text: string, owner: string, due: string | null) =>
    `${text} Ansvarig: ${owner}${due === null ? '' : `, senast den ${due}`}.`,
  tasks: 'Uppdrag',
  papers: 'Underlag',
  rapporteur: (name: string) => `föredras av ${name}`,
  present: 'Närvaro',
  columns: ['Namn', 'Som', 'Från', 'Närvaro'],
  struck: (reason: string) => `Punkten utgick${reason === '' ? '.' : `: ${reason}`}`,
  role: { chair: 'ordförande', verifier: 'justerare' } satisfies Record<VerifierRole, string>,
  facts: {
    organ: 'Organ',
    day: 'Dag',
    place: 'Plats',
    verifiers: 'Justeras av',
    number: 'Fryst',
    hash: 'Kontrollsumma (SHA-256)',
  },
  hours: (day: string, starts: string, ends: string) => `${day}, kl. ${starts}–${ends}`,
  frozen: (moment: string, number: number) => `${moment}, nummer ${number}`,
  state: {
    waits: (names: string) => `Texten är inte justerad än. Den väntar på ${names}.`,
    verified: (day: string) => `Texten justerades den ${day}.`,
    finished: (day: string) => `Texten blev färdig den ${day}. Ingen justerar den, enligt organets egen regel.`,
    another: (number: number) => `Den här texten gäller inte. Nummer ${number} har frysts i stället.`,
  },
  signed: 'Justering',
  signedColumns: ['Namn', 'Som', 'Dag', 'Hur'],
  way: {
    'signed-in': 'inloggad, den exakta texten',
    mail: 'mejl, antecknat av sekretariatet',
    paper: 'undertecknat papper, antecknat av sekretariatet',
  },
  waits: 'väntar',
  objected: 'har invänt',
  replaced: (name: string, instead: string, reason: string) => `${name} justerar i stället för ${instead}: ${reason}`,
  corrections: 'Rättelser',
  correctedBelow: (count: number) =>
    `Texten har rättats sedan den blev färdig. ${count === 1 ? 'Rättelsen' : `De ${count} rättelserna`} står sist.`,
  correctedOn: (days: string) => `Rättad den ${days}, se Rättelser.`,
  correctionsUnder: 'Texten nedan är oförändrad sedan den blev färdig. Det här har rättats efteråt.',
  correctionsLead: 'Texten ovan är oförändrad sedan den blev färdig. Det här har rättats efteråt.',
  correction: (about: string, day: string, who: string) => `${about}, den ${day}${who === '' ? '' : ` av ${who}`}`,
  whole: 'Hela texten',
  why: (reason: string) => `Varför: ${reason}`,
  hash: 'Kontrollsumman tas på den frysta texten i kanonisk JSON (RFC 8785). Samma ord ger alltid samma summa.',
  proof: 'Är det här rätt text?',
  sealed: (title: string) => `${title}. Stämplad för att visa att filen inte har ändrats.`,
} as const;
