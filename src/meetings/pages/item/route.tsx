import { peopleOn } from '../../../members/index.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import type { FormErrors, Lang, SelectOption } from '../../../ui/index.ts';
import { addItem } from '../../acts/agenda/add-item.ts';
import { changeItem, type ItemSaved } from '../../acts/agenda/change-item.ts';
import { isStillDraft } from '../../acts/agenda/item-to-change.ts';
import { strikeItem } from '../../acts/agenda/remove-item.ts';
import { emptyItem, itemAsTyped, itemFieldNames, readItem, type TypedItem } from '../../agenda/item-fields.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { mayKeepMeetings } from '../../policy.ts';
import { aboutsToChoose } from '../../queries/abouts.ts';
import { agendaErrors } from '../../refusals/agenda.ts';
import { purposes } from '../../tables.ts';
import { type ItemAsked, itemAsked } from '../agenda/item-asked.ts';
import { meetingUi } from '../live/meeting-ui.ts';
import { meetingAsked } from '../meeting-asked.ts';
import { ItemFormPage, type ItemFormView } from './view.tsx';
import { words } from './words.ts';

const here = '/moten/:meeting/dagordning';
const whole = { may: mayKeepMeetings, subject: meetingAsked } as const;
const one = { may: mayKeepMeetings, subject: itemAsked } as const;

/** An item's form: `/moten/:meeting/dagordning/ny` and `/moten/:meeting/dagordning/:item`. */
export const itemRoutes: readonly AnyRoute[] = [
  route<MeetingWithLife>({ ...whole, method: 'get', path: `${here}/ny`, handle: (web, meeting) => show(web, newForm(meeting)) }),
  route<MeetingWithLife>({ ...whole, method: 'post', path: `${here}/ny`, act: 'add-agenda-item', handle: add }),
  route<ItemAsked>({ ...one, method: 'get', path: `${here}/:item`, handle: (web, asked) => show(web, changeForm(asked)) }),
  route<ItemAsked>({ ...one, method: 'post', path: `${here}/:item`, act: 'change-agenda-item', handle: change }),
  route<ItemAsked>({ ...one, method: 'post', path: `${here}/:item/stryk`, act: 'strike-agenda-item', handle: strike }),
];

type Shown = Omit<ItemFormView, 'people' | 'purposes' | 'abouts'>;

function newForm(meeting: MeetingWithLife): Shown {
  const blank = { typed: emptyItem, base: emptyItem, errors: [], reason: '' };
  return { meeting, itemId: null, request: newId(), stillDraft: isStillDraft(meeting), ...blank };
}

function changeForm({ meeting, item }: ItemAsked): Shown {
  const base = itemAsTyped(item);
  const stillDraft = isStillDraft(meeting);
  return { meeting, itemId: item.id, typed: base, base, errors: [], request: newId(), stillDraft, reason: '' };
}

async function show(web: Web, shown: Shown): Promise<Response> {
  const view = { ...shown, purposes, people: await peopleToChoose(web, shown), abouts: await aboutsToChoose(web) };
  const ui = meetingUi(web, shown.meeting.id, 'tell');
  return web.html(<ItemFormPage ui={ui} view={view} />, shown.errors.length > 0 ? 422 : 200);
}

/** Those who hold something on the day of the meeting; functions without a name present nothing. */
async function peopleToChoose(web: Web, { meeting, typed }: Shown): Promise<readonly SelectOption[]> {
  const people = await peopleOn(web, meeting.on);
  return people
    .filter(({ id, kind }) => kind === 'person' || id === typed.rapporteurId)
    .map(({ id, name, title }) => ({ value: id, label: title === null ? name : `${name}, ${title}` }));
}

/** What was typed, with the line breaks that are kept. */
function typedIn(form: Form): TypedItem {
  return { ...emptyItem, ...Object.fromEntries(itemFieldNames.map((name) => [name, form.text(name).replaceAll('\r\n', '\n')])) };
}

async function add(web: Web, meeting: MeetingWithLife): Promise<Response> {
  const form = await web.form();
  const typed = typedIn(form);
  const request = requestIn(form);
  const read = readItem(typed, purposes);
  const result = read.ok ? await addItem(web, { ...read.value, meetingId: meeting.id, requestId: request }) : read;
  if (!result.ok) return show(web, { ...newForm(meeting), typed, request, errors: agendaErrors(result.refusals, web.lang) });
  return web.redirect(`/moten/${meeting.id}/dagordning?klart=tillagd#p-${result.value.id}`);
}

async function change(web: Web, asked: ItemAsked): Promise<Response> {
  const form = await web.form();
  const mine = typedIn(form);
  const base = readBase(form.text('base'));
  const result = await changeItem(web, { itemId: asked.item.id, mine, base });
  const shown = changeForm(asked);
  if (!result.ok) {
    const errors = agendaErrors(result.refusals, web.lang);
    return show(web, { ...shown, typed: mine, base: base ?? shown.base, errors });
  }
  if (!result.value.saved) {
    const { merged, theirs } = result.value;
    return show(web, { ...shown, typed: merged.typed, base: theirs, errors: clashErrors(web.lang, merged) });
  }
  const what = result.value.took ? 'samman' : 'sparad';
  return web.redirect(`/moten/${asked.meeting.id}/dagordning?klart=${what}#p-${asked.item.id}`);
}

async function strike(web: Web, asked: ItemAsked): Promise<Response> {
  const reason = (await web.form()).text('reason');
  const result = await strikeItem(web, { itemId: asked.item.id, reason });
  if (!result.ok) return show(web, { ...changeForm(asked), reason, errors: agendaErrors(result.refusals, web.lang) });
  return web.redirect(`/moten/${asked.meeting.id}/dagordning?klart=struken#p-${asked.item.id}`);
}

/** What stood in the form when it was opened, as the form sends it back; null when it is not what the form sent. */
function readBase(text: string): TypedItem | null {
  try {
    const given: unknown = JSON.parse(text);
    if (typeof given !== 'object' || given === null) return null;
    const entries = itemFieldNames.map((name): [string, unknown] => [name, Reflect.get(given, name)]);
    if (!entries.every(([, value]) => typeof value === 'string')) return null;
    return { ...emptyItem, ...Object.fromEntries(entries) };
  } catch {
    return null;
  }
}

/** Sentences at the fields where two have written differently. */
function clashErrors(lang: Lang, { clashes }: Extract<ItemSaved, { saved: false }>['merged']): FormErrors {
  const w = words[lang];
  return [...new Set(clashes.map(({ field }) => field))].map((field) => {
    const theirs = clashes.find((clash) => clash.field === field)?.theirs ?? '';
    return { field, text: field === 'text' ? w.clash : w.clashWhole(theirs === '' ? w.theirsEmpty : theirs) };
  });
}
