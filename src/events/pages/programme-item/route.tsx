import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import type { Refusal } from '../../../platform/result.ts';
import { keepItem, strikeItem } from '../../acts/programme/items.ts';
import { keepSpeaker, withdrawSpeaker } from '../../acts/programme/speakers.ts';
import type { ParticipantWays } from '../../acts/registrations/mail-registrant.ts';
import { audienceOf } from '../../announcing/audience.ts';
import { mayKeepConferences } from '../../policy.ts';
import { programmeOf } from '../../queries/conferences/conferences.ts';
import { type ItemOfConference, itemAndConference } from '../../queries/conferences/items.ts';
import { registrationsOf } from '../../queries/registrations/registrations.ts';
import { type ConferenceRefusal, conferenceErrors } from '../../refusals/conferences.ts';
import { choicesIn } from '../programme/item-fields.tsx';
import { itemAsIs, itemDetails, typedItem } from '../programme/typed.ts';
import { programmeWords } from '../programme/words.ts';
import { uiAfter } from '../ui-after.ts';
import { fieldOf, ItemPage, type ItemReturned } from './view.tsx';

const path = '/konferenser/:conference/program/:item';
const common = { may: mayKeepConferences, subject: itemAsked } as const;

type Parts = ParticipantWays;

/** `/konferenser/:conference/program/:item`: changes an item and who speaks at it, takes note that somebody withdraws, strikes it. */
export function programmeItemRoutes(parts: Parts): readonly AnyRoute[] {
  const post = (under: string, act: string, handle: (web: Web, parts: Parts, of: ItemOfConference) => Promise<Response>) =>
    route<ItemOfConference>({
      ...{ ...common, method: 'post', path: `${path}${under}`, act },
      handle: (web, of) => handle(web, parts, of),
    });
  return [
    route<ItemOfConference>({ ...common, method: 'get', path, handle: (web, of) => show(web, of, {}) }),
    post('', 'change-programme-item', change),
    post('/medverkande', 'keep-speaker', speaker),
    post('/aterbud', 'withdraw-speaker', withdraw),
    post('/stryk', 'strike-programme-item', strike),
  ];
}

async function itemAsked(web: Web): Promise<ItemOfConference | null> {
  const found = await itemAndConference(web, web.params['item'] ?? '');
  return found?.conference.id === web.params['conference']?.toLowerCase() ? found : null;
}

async function show(web: Web, of: ItemOfConference, back: Partial<ItemReturned>): Promise<Response> {
  const { conference, item } = of;
  const people = conference.hasOpened ? await registrationsOf(web, conference.id) : null;
  const view = {
    ...of,
    choices: choicesIn(await programmeOf(web, conference.id)),
    concerned: people === null ? null : audienceOf(people, item).length,
    returned: { ...untouched(of), ...back },
  };
  const ui = uiAfter(web, programmeWords[web.lang].done);
  return web.html(<ItemPage ui={ui} view={view} />, view.returned.errors.length > 0 ? 422 : 200);
}

function untouched({ item }: ItemOfConference): ItemReturned {
  const speaker = { name: '', title: '', organisation: '' };
  return { form: null, typed: itemAsIs(item), speaker, reason: '', tell: false, request: newId(), errors: [] };
}

function here({ conference, item }: ItemOfConference): string {
  return `/konferenser/${conference.id}/program/${item.id}`;
}

async function change(web: Web, parts: Parts, of: ItemOfConference): Promise<Response> {
  const form = await web.form();
  const [typed, request] = [typedItem(form), requestIn(form)];
  const { conference, item } = of;
  const given = { ...itemDetails(typed), conferenceId: conference.id, itemId: item.id, requestId: request };
  const kept = await keepItem(web, parts, given);
  if (kept.ok) return web.redirect(`/konferenser/${conference.id}/program?klart=sparad`);
  return show(web, of, { form: 'item', typed, request, errors: conferenceErrors(kept.refusals, web.lang) });
}

async function speaker(web: Web, _parts: Parts, of: ItemOfConference): Promise<Response> {
  const form = await web.form();
  const [id, request] = [form.text('speaker'), requestIn(form)];
  const whose = id === '' ? null : { id };
  const said = (name: string) => form.text(fieldOf(name, whose));
  const typed = { name: said('name'), title: said('title'), organisation: said('organisation') };
  const kept = await keepSpeaker(web, { ...typed, itemId: of.item.id, speakerId: whose?.id ?? null, requestId: request });
  if (kept.ok) return web.redirect(`${here(of)}?klart=medverkande`);
  const errors = errorsAt(web, kept.refusals, whose);
  return show(web, of, { form: `speaker-${whose?.id ?? 'new'}`, speaker: typed, request, errors });
}

async function withdraw(web: Web, parts: Parts, of: ItemOfConference): Promise<Response> {
  const form = await web.form();
  const whose = { id: form.text('speaker') };
  // Only this item's own: the form's id may be anything.
  if (!of.item.speakers.some(({ id }) => id === whose.id)) {
    return show(web, of, { errors: conferenceErrors([{ code: 'not-found' }], web.lang) });
  }
  const [reason, tell] = [form.text(fieldOf('reason', whose)), form.text(fieldOf('tell', whose)) !== ''];
  const request = requestIn(form);
  const done = await withdrawSpeaker(web, parts, { speakerId: whose.id, reason, tell, requestId: request });
  if (done.ok) return web.redirect(`${here(of)}?klart=${done.value.told > 0 ? 'mejlad' : 'aterbud'}`);
  const errors = errorsAt(web, done.refusals, whose);
  return show(web, of, { form: `withdraw-${whose.id}`, reason, tell, request, errors });
}

async function strike(web: Web, parts: Parts, of: ItemOfConference): Promise<Response> {
  const form = await web.form();
  const [reason, tell, request] = [form.text('reason'), form.text('tell') !== '', requestIn(form)];
  const struck = await strikeItem(web, parts, { itemId: of.item.id, reason, tell, requestId: request });
  const home = `/konferenser/${of.conference.id}/program`;
  if (struck.ok) return web.redirect(`${home}?klart=${struck.value.told > 0 ? 'mejlad' : 'struken'}`);
  return show(web, of, { form: 'strike', reason, tell, request, errors: conferenceErrors(struck.refusals, web.lang) });
}

/** The refusals at the fields of one of several forms that stand beside each other. */
function errorsAt(web: Web, refusals: readonly Refusal<ConferenceRefusal>[], whose: { readonly id: string } | null) {
  return conferenceErrors(refusals, web.lang).map((error) => ({
    ...error,
    field: error.field === '' ? '' : fieldOf(error.field, whose),
  }));
}
