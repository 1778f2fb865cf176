import { addConference } from '../../src/events/acts/conferences/add-conference.ts';
import type { ConferenceDetails } from '../../src/events/acts/conferences/check-conference.ts';
import { sayOfConference } from '../../src/events/acts/conferences/say-of-conference.ts';
import { type ItemDetails, keepItem } from '../../src/events/acts/programme/items.ts';
import { conferenceCheck, publishConference } from '../../src/events/acts/publishing/publish-conference.ts';
import { type Register, type Registered, register } from '../../src/events/acts/registrations/register.ts';
import type { Conference } from '../../src/events/conference.ts';
import { conferenceById } from '../../src/events/queries/conferences/conferences.ts';
import { conferencePublication } from '../../src/events/queries/publishing/conference-publication.ts';
import { must } from '../../src/example/expect.ts';
import { organsOn } from '../../src/members/index.ts';
import type { Ctx } from '../../src/platform/act.ts';
import { program } from '../../src/platform/actor.ts';
import type { Database } from '../../src/platform/db/database.ts';
import { keepDisposalDecision } from '../../src/records/index.ts';
import { afterOf } from './conference-after.ts';
import { secretOfTests } from './running.ts';

/** Nothing is mailed: whoever registers is shown their link. */
const unmailed = {
  ways: { canSend: false, answerAddress: null, domain: 'exempel.invalid' },
  url: '',
  secret: secretOfTests,
};

/** In four weeks, with registration open for two; a public one with an item for all and two to choose between, of which the first has one seat. */
export interface OpenConference {
  readonly id: string;
  readonly disposal: string;
  /** The item for all, and the two of the choice. */
  readonly items: readonly [string, string, string];
}

type Differs = Partial<Pick<ConferenceDetails, 'title' | 'seats' | 'on' | 'registerBy' | 'link'>>;

/** Sets a conference up through its acts and opens it for registration. */
export function openConference(database: Database, differs: Differs = {}): Promise<OpenConference> {
  return database.write(program('things'), 'things', (ctx) => conferenceIn(ctx, differs));
}

async function conferenceIn(ctx: Ctx, differs: Differs): Promise<OpenConference> {
  const organ = (await organsOn(ctx, ctx.today))[0];
  const decision = {
    number: `RS ${crypto.randomUUID().slice(0, 8)}`,
    decidedBy: 'Regionarkivet',
    decidedOn: ctx.today,
    afterDays: 90,
  };
  const disposal = must(await keepDisposalDecision(ctx, { ...decision, requestId: crypto.randomUUID() })).id;
  const { id } = must(
    await addConference(ctx, {
      ...{ kind: 'theme-conference', title: 'Nära vård i praktiken', text: 'För alla som arbetar med nära vård.' },
      ...{
        organId: organ?.id ?? '',
        on: ctx.today.add({ weeks: 4 }),
        starts: '09:00',
        ends: '15:30',
        place: 'Konsert & Kongress',
      },
      ...{
        link: 'https://mote.exempel.invalid/hemlig',
        seats: 20,
        registerBy: ctx.today.add({ weeks: 2 }),
        disposalId: disposal,
      },
      ...{ contact: 'Sekretariatet', contactMail: 'konferens@exempel.invalid', requestId: crypto.randomUUID() },
      ...differs,
    }),
  );
  const item = async (details: Pick<ItemDetails, 'title' | 'starts' | 'ends' | 'choice' | 'seats'>) => {
    const kept = { ...details, text: '', room: 'Sal 1', conferenceId: id, itemId: null, requestId: crypto.randomUUID() };
    return must(await keepItem(ctx, unmailed, kept)).id;
  };
  const choice = 'Pass på förmiddagen';
  const items: OpenConference['items'] = [
    await item({ title: 'Inledning', starts: '09:00', ends: '09:30', choice: '', seats: null }),
    await item({ title: 'Hemmet som vårdplats', starts: '10:00', ends: '11:00', choice, seats: 1 }),
    await item({ title: 'Anhörigas roll', starts: '10:00', ends: '11:00', choice, seats: null }),
  ];
  await publishAgain(ctx, id);
  must(await sayOfConference(ctx, unmailed, { conferenceId: id, kind: 'opened', requestId: crypto.randomUUID() }));
  return { id, disposal, items };
}

/** Makes a conference public as it is now. */
async function publishAgain(ctx: Ctx, id: string): Promise<void> {
  const conference = await conferenceNow(ctx, id);
  const { seen } = await conferencePublication(ctx, conference);
  const looked = { request: crypto.randomUUID(), shownUntil: null, checked: [conferenceCheck], seen };
  must(await publishConference(ctx, conference, looked));
}

async function conferenceNow(ctx: Ctx, id: string): Promise<Conference> {
  const conference = await conferenceById(ctx, id);
  if (conference === null) throw new Error(`no conference ${id}`);
  return conference;
}

/** Registers somebody by the form, without mail: confirmed at once, with a link to show. */
export function registered(database: Database, conferenceId: string, differs: Partial<Register> = {}): Promise<Registered> {
  return database.write(program('things'), 'things', async (ctx) =>
    must(
      await register(ctx, unmailed, {
        ...{ conferenceId, name: 'Anna Ek', organisation: 'Motala kommun', role: 'Enhetschef', email: 'anna.ek@exempel.invalid' },
        ...{ needs: '', itemIds: [], language: 'sv', how: 'form', requestId: crypto.randomUUID() },
        ...differs,
      }),
    ),
  );
}

/** An open conference, what came of it, and the personal link of somebody who has registered for it. */
export async function conferenceToTry(
  database: Database,
): Promise<OpenConference & { readonly token: string; readonly registration: string } & Awaited<ReturnType<typeof afterOf>>> {
  const conference = await openConference(database);
  const { token, registrationId } = await registered(database, conference.id);
  return { ...conference, ...(await afterOf(database, conference.id)), token: token ?? '', registration: registrationId };
}
