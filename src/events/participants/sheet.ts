import { stockholmDay } from '../../platform/clock.ts';
import { catalogue, isoDate, type Lang } from '../../ui/index.ts';
import type { ProgrammeItem } from '../conference.ts';
import { choicesIn } from '../registering/details.ts';
import type { Registration } from '../registering/registration.ts';
import { byName, needsOf } from './participants.ts';

export const sheetWords = catalogue({
  sv: {
    name: 'Namn',
    organisation: 'Organisation',
    role: 'Roll',
    email: 'E-post',
    state: 'Läge',
    turn: 'Plats på väntelistan',
    confirmed: 'Bekräftad',
    yes: 'ja',
    no: 'nej',
    attended: 'Närvaro',
    came: 'kom',
    absent: 'kom inte',
    language: 'Språk',
    registered: 'Anmäld',
    needs: 'Behov',
    sv: 'svenska',
    en: 'engelska',
    states: { seat: 'har plats', waiting: 'på väntelistan', cancelled: 'avbokad', lapsed: 'bekräftade inte' },
    waitingForSession: (title: string) => `${title} (väntelista)`,
  },
  en: {
    name: 'Name',
    organisation: 'Organisation',
    role: 'Role',
    email: 'Mail',
    state: 'State',
    turn: 'Place on the waiting list',
    confirmed: 'Confirmed',
    yes: 'yes',
    no: 'no',
    attended: 'Attendance',
    came: 'came',
    absent: 'did not come',
    language: 'Language',
    registered: 'Registered',
    needs: 'Needs',
    sv: 'Swedish',
    en: 'English',
    states: { seat: 'has a seat', waiting: 'on the waiting list', cancelled: 'cancelled', lapsed: 'did not confirm' },
    waitingForSession: (title) => `${title} (waiting list)`,
  },
});

/** Names of the choices that the programme offers, in its order. */
export function choicesOf(programme: readonly ProgrammeItem[]): readonly string[] {
  return choicesIn(programme).map(({ choice }) => choice);
}

/** What somebody has chosen of a choice, as its title; '' for nothing. */
export function sessionIn(lang: Lang, person: Registration, choice: string, programme: readonly ProgrammeItem[]): string {
  const chosen = person.sessions.find((session) => session.choice === choice);
  const title = programme.find(({ id }) => id === chosen?.itemId)?.title ?? '';
  return chosen?.state === 'waiting' && title !== '' ? sheetWords[lang].waitingForSession(title) : title;
}

/** Participants as rows for a workbook, the head first. What somebody needs is not among it: the list can be handed over. */
export function participantsSheet(
  lang: Lang,
  people: readonly Registration[],
  programme: readonly ProgrammeItem[],
): readonly (readonly (string | number)[])[] {
  const w = sheetWords[lang];
  const choices = choicesOf(programme);
  return [
    [
      ...[w.name, w.organisation, w.role, w.email, w.state, w.turn, w.confirmed],
      ...[...choices, w.attended, w.language, w.registered],
    ],
    ...people.map((person) => [
      ...[person.name, person.organisation, person.role, person.email, w.states[person.state], person.turn ?? ''],
      person.state === 'seat' || person.state === 'waiting' ? (person.confirmed ? w.yes : w.no) : '',
      ...choices.map((choice) => sessionIn(lang, person, choice, programme)),
      ...[attendedIn(lang, person), w[person.language], isoDate(stockholmDay(person.at))],
    ]),
  ];
}

export function attendedIn(lang: Lang, { attended }: Registration): string {
  return attended === null ? '' : sheetWords[lang][attended ? 'came' : 'absent'];
}

/** What is needed, apart from every list that is handed over. */
export function needsSheet(lang: Lang, people: readonly Registration[]): readonly (readonly string[])[] {
  const w = sheetWords[lang];
  return [[w.name, w.needs], ...needsOf(people).map(({ name, needs }) => [name, needs])];
}

/** Those with a seat by name, for the list on paper: name, organisation, function and, when asked for, what they have chosen. */
export function attendanceRows(
  people: readonly Registration[],
  programme: readonly ProgrammeItem[],
  withSessions: boolean,
): readonly (readonly string[])[] {
  const choices = withSessions ? choicesOf(programme) : [];
  return people
    .filter(({ state }) => state === 'seat')
    .toSorted(byName)
    .map((person) => [
      ...[person.name, person.organisation, person.role],
      ...(withSessions
        ? [
            choices
              .map((choice) => sessionIn('sv', person, choice, programme))
              .filter((each) => each !== '')
              .join('\n'),
          ]
        : []),
    ]);
}
