import { oneOf } from '../../../platform/http/forms/field.ts';
import { isUuid } from '../../../platform/uuid.ts';
import type { Lang, SelectOption } from '../../../ui/index.ts';
import type { Conference, ProgrammeItem } from '../../conference.ts';
import {
  areGone,
  byOrganisation,
  chosenOf,
  type Figures,
  figuresOf,
  listed,
  needsOf,
  type OfOrganisation,
  organisationKey,
  type ParticipantsAsked,
} from '../../participants/participants.ts';
import { participantsSentence } from '../../participants/sentence.ts';
import { choicesOf, sessionIn, sheetWords } from '../../participants/sheet.ts';
import type { Registration } from '../../registering/registration.ts';
import { participantsWords } from './words.ts';

/** What the address asks for; what cannot be read asks for everybody with a seat. */
export function readParticipantsAsked(query: URLSearchParams): ParticipantsAsked {
  const session = query.get('pass') ?? '';
  return {
    which: oneOf(query.get('vilka'), listed) ?? 'plats',
    session: isUuid(session) ? session.toLowerCase() : '',
    organisation: organisationKey((query.get('organisation') ?? '').slice(0, 200)),
  };
}

export function participantsQuery(
  { which, session, organisation }: ParticipantsAsked,
  more: Readonly<Record<string, string>> = {},
): string {
  const query = new URLSearchParams({
    ...(which === 'plats' ? {} : { vilka: which }),
    ...(session === '' ? {} : { pass: session }),
    ...(organisation === '' ? {} : { organisation }),
    ...more,
  });
  return query.size === 0 ? '' : `?${query}`;
}

/** A line of the list. */
export interface ParticipantRow {
  readonly id: string;
  readonly name: string;
  readonly organisation: string;
  readonly role: string;
  readonly sessions: string;
  readonly state: Registration['state'];
  /** Its place in the queue, whether it is confirmed, who came. */
  readonly note: string;
}

export interface ParticipantsView {
  readonly conference: Conference;
  readonly asked: ParticipantsAsked;
  readonly sentence: string;
  readonly figures: Figures;
  readonly organisations: readonly OfOrganisation[];
  readonly sessions: readonly SelectOption[];
  readonly rows: readonly ParticipantRow[];
  readonly needs: number;
  /** Nobody has ever registered. */
  readonly isEmpty: boolean;
  readonly areGone: boolean;
  /** Its day has come: who came can be marked. */
  readonly hasBegun: boolean;
}

export function presentParticipants(
  lang: Lang,
  conference: Conference,
  people: readonly Registration[],
  programme: readonly ProgrammeItem[],
  { asked, hasBegun }: { readonly asked: ParticipantsAsked; readonly hasBegun: boolean },
): ParticipantsView {
  const figures = figuresOf(people, conference.seats);
  const choices = choicesOf(programme);
  const rows = chosenOf(people, asked).map((person): ParticipantRow => {
    const { id, name, organisation, role, state } = person;
    const titles = choices.map((choice) => sessionIn(lang, person, choice, programme)).filter((each) => each !== '');
    return { id, name, organisation, role, state, sessions: titles.join(', '), note: noteOf(lang, person) };
  });
  return {
    ...{ conference, asked, figures, rows, hasBegun, areGone: areGone(people), isEmpty: people.length === 0 },
    sentence: participantsSentence(lang, figures),
    organisations: byOrganisation(people),
    sessions: programme
      .filter(({ choice, struck }) => choice !== '' && struck === null)
      .map(({ id, title, choice }) => ({ value: id, label: title, group: choice })),
    needs: needsOf(people).length,
  };
}

function noteOf(lang: Lang, { state, turn, confirmed, attended }: Registration): string {
  const [w, s] = [participantsWords[lang], sheetWords[lang]];
  const notes = [
    ...(turn === null ? [] : [w.turn(turn)]),
    ...(confirmed || (state !== 'seat' && state !== 'waiting') ? [] : [w.unconfirmed]),
    ...(attended === null ? [] : [attended ? s.came : s.absent]),
  ];
  return notes.join(', ');
}
