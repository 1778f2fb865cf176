import { stockholmDay } from '../../../platform/clock.ts';
import { isOneAddress } from '../../../platform/mail/index.ts';
import { type Definition, isoDate, type Lang } from '../../../ui/index.ts';
import type { Conference, ProgrammeItem } from '../../conference.ts';
import { attendedIn, sheetWords } from '../../participants/sheet.ts';
import type { Registration } from '../../registering/registration.ts';
import { participantWords } from './words.ts';

export interface ParticipantView {
  readonly conference: Conference;
  readonly id: string;
  readonly sentence: string;
  readonly isGone: boolean;
  readonly facts: readonly Definition[];
  /** What happens when it is cancelled, sentence by sentence; null when it cannot be. */
  readonly cancelling: readonly string[] | null;
}

/** @param people everybody, to say who is next in turn */
export function presentParticipant(
  lang: Lang,
  conference: Conference,
  person: Registration,
  known: { readonly people: readonly Registration[]; readonly programme: readonly ProgrammeItem[]; readonly canSend: boolean },
): ParticipantView {
  const w = participantWords[lang];
  const { id, disposed: isGone, state, name, turn } = person;
  const sentence = isGone ? w.gone : state === 'waiting' ? w.waiting(name, turn ?? 0) : w[state](name);
  const canCancel = (state === 'seat' || state === 'waiting') && conference.state !== 'cancelled' && conference.state !== 'over';
  return {
    ...{ conference, id, sentence, isGone, facts: isGone ? [] : factsOf(lang, person, known.programme) },
    cancelling: canCancel && !isGone ? cancellingOf(lang, person, known) : null,
  };
}

function factsOf(lang: Lang, person: Registration, programme: readonly ProgrammeItem[]): readonly Definition[] {
  const [w, s] = [participantWords[lang], sheetWords[lang]];
  const titleOf = (itemId: string) => programme.find(({ id }) => id === itemId)?.title ?? '';
  const sessions = [
    ...person.sessions.map(({ itemId, state }) =>
      state === 'seat' ? titleOf(itemId) : `${titleOf(itemId)} (${w.sessionWaiting})`,
    ),
    ...person.struck.map((itemId) => `${titleOf(itemId)} (${w.struck})`),
  ];
  const isIn = person.state === 'seat' || person.state === 'waiting';
  return [
    { term: w.organisation, value: person.organisation },
    { term: w.role, value: person.role },
    { term: w.email, value: person.email === '' ? w.noEmail : person.email },
    { term: w.sessions, value: sessions.join(', ') },
    { term: w.needs, value: person.needs },
    { term: w.language, value: s[person.language] },
    { term: w.confirmed, value: isIn ? (person.confirmed ? w.yes : w.no) : '' },
    { term: w.registered, value: isoDate(stockholmDay(person.at)) },
    { term: w.attended, value: attendedIn(lang, person) },
  ];
}

function cancellingOf(
  lang: Lang,
  { name, state, email }: Registration,
  { people, canSend }: { readonly people: readonly Registration[]; readonly canSend: boolean },
): readonly string[] {
  const w = participantWords[lang];
  const next = people.find(({ turn }) => turn === 1);
  const isMailed = (to: string) => canSend && isOneAddress(to);
  const seat = state === 'waiting' ? w.leaves : next === undefined ? w.nobody : w.next(next.name, isMailed(next.email));
  return [w.check(name), seat, isMailed(email) ? w.mailed : w.notMailed, w.again];
}
