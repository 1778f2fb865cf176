import { catalogue } from '../../ui/index.ts';
import type { AbsenceReason, Capacity, MinutesKind, OutcomeKind, Presence, VoiceKind } from './minutes-content.ts';

/**
 * What stands around the words of notes and minutes. The paper itself is in Swedish, whoever reads it. A position or recommendation is
 * never worded as a decision for the principals (domain.md, 7).
 */
export const minutesWords = catalogue({
  sv: {
    kind: { notes: 'Minnesanteckningar', minutes: 'Protokoll' } satisfies Record<MinutesKind, string>,
    title: (kind: MinutesKind, organ: string, day: string) =>
      `${kind === 'notes' ? 'Minnesanteckningar' : 'Protokoll'} från ${organ} den ${day}`,
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
    purpose: {
      consultation: 'Samråd',
      recommendation: 'Rekommendation',
      information: 'Information',
      'follow-up': 'Uppföljning',
    },
    task: (text: string, owner: string, due: string | null) =>
      `${text} Ansvarig: ${owner}${due === null ? '' : `, senast den ${due}`}.`,
    tasks: 'Uppdrag',
    papers: 'Underlag',
    rapporteur: 'Föredragande',
    present: 'Närvarande',
    absent: 'Inte närvarande',
    struck: (reason: string) => `Punkten utgick${reason === '' ? '.' : `: ${reason}`}`,
    verifiers: 'Att justera',
    role: { chair: 'ordförande', verifier: 'justerare' },
  },
  en: {
    kind: { notes: 'Meeting notes', minutes: 'Minutes' },
    title: (kind, organ, day) => `${kind === 'notes' ? 'Notes' : 'Minutes'} of ${organ}, ${day}`,
    capacity: {
      chair: 'chair',
      'vice-chair': 'vice chair',
      member: 'member',
      substitute: 'substitute',
      official: 'official',
      guest: 'guest',
    },
    servingFor: (name) => `substitute serving for ${name}`,
    presence: { 'on-site': 'on site', remote: 'at a distance', absent: 'absent' },
    came: (time) => `from ${time}`,
    went: (time) => `until ${time}`,
    outcome: {
      position: 'Position',
      recommendation: 'Recommendation to the principals',
      noted: 'Noted',
      postponed: 'Postponed',
      referred: 'Passed on',
    },
    voice: { dissent: 'Formal dissent', 'separate-opinion': 'Separate opinion', note: 'Note in the minutes' },
    absence: { 'conflict-of-interest': 'took no part because of a conflict of interest', away: 'was not present' },
    purpose: {
      consultation: 'Consultation',
      recommendation: 'Recommendation',
      information: 'Information',
      'follow-up': 'Follow-up',
    },
    task: (text, owner, due) => `${text} Responsible: ${owner}${due === null ? '' : `, by ${due}`}.`,
    tasks: 'Tasks',
    papers: 'Papers',
    rapporteur: 'Presented by',
    present: 'Present',
    absent: 'Absent',
    struck: (reason) => `The item was struck${reason === '' ? '.' : `: ${reason}`}`,
    verifiers: 'To verify',
    role: { chair: 'chair', verifier: 'verifier' },
  },
});
