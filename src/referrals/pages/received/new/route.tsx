import { organsOn } from '../../../../members/index.ts';
import { typedDay } from '../../../../platform/days/typed-day.ts';
import { newId } from '../../../../platform/db/columns.ts';
import { oneOf } from '../../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Form, Web } from '../../../../platform/http/web.ts';
import { requestIn } from '../../../../platform/request-in.ts';
import type { Refusal } from '../../../../platform/result.ts';
import { uiFor } from '../../../../ui/index.ts';
import { addReceived, wrongIn } from '../../../acts/received/add-received.ts';
import { mayKeepReceived } from '../../../policy.ts';
import { type ReceivedRefusal, receivedErrors } from '../../../received/refusals.ts';
import { NewReceivedPage, receivedMeans, type TypedReceived } from './view.tsx';

const path = '/remisser/inkomna/ny';
const may = mayKeepReceived;

/** `/remisser/inkomna/ny`: enter a referral that has come. */
export const newReceivedRoutes: readonly AnyRoute[] = [
  route({ method: 'get', path, may, handle: (web) => show(web, untouched(web), []) }),
  route({ method: 'post', path, may, act: 'add-received', bodyLimit: 25 * 1024 * 1024, handle: take }),
];

function untouched({ today }: Web): TypedReceived {
  const blank = {
    title: '',
    from: '',
    fromMail: '',
    theirNumber: '',
    ourNumber: '',
    answerBy: '',
    how: '',
    organId: '',
    text: '',
  };
  return { ...blank, receivedOn: today.toString(), means: 'mail', request: newId() };
}

function typedIn(form: Form): TypedReceived {
  return {
    ...{ title: form.text('titel'), from: form.text('fran'), fromMail: form.text('mejl'), theirNumber: form.text('derasnummer') },
    ...{ ourNumber: form.text('vartnummer'), receivedOn: form.text('kom'), answerBy: form.text('senast'), how: form.text('hur') },
    ...{ organId: form.text('organ'), text: form.text('text'), means: form.text('satt'), request: requestIn(form) },
  };
}

async function show(web: Web, typed: TypedReceived, refusals: readonly Refusal<ReceivedRefusal>[]): Promise<Response> {
  const organs = (await organsOn(web, web.today)).map(({ id, name }) => ({ value: id, label: name }));
  const errors = receivedErrors(refusals, web.lang);
  const page = <NewReceivedPage ui={uiFor(web)} typed={typed} organs={organs} errors={errors} today={web.today.toString()} />;
  return web.html(page, refusals.length === 0 ? 200 : 422);
}

async function take(web: Web): Promise<Response> {
  const form = await web.form();
  const typed = typedIn(form);
  const [receivedOn, answerBy] = [typedDay(typed.receivedOn), typedDay(typed.answerBy)];
  const { request: requestId, means, receivedOn: _on, answerBy: _by, ...words } = typed;
  const files = await Promise.all(
    form.files('filer').map(async (file) => ({ fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const given = { ...words, means: oneOf(means, receivedMeans), files, requestId };
  if (receivedOn === null || answerBy === null) {
    const days = { kom: receivedOn, senast: answerBy };
    const wrong = Object.entries(days).flatMap(([field, day]) => (day === null ? [{ code: 'day-wrong' as const, field }] : []));
    const rest = wrongIn({ ...given, receivedOn: web.today, answerBy: web.today }, web.today);
    return show(web, typed, [...rest, ...wrong]);
  }
  const added = await addReceived(web, { ...given, receivedOn, answerBy });
  if (!added.ok) return show(web, typed, added.refusals);
  return web.redirect(`/remisser/inkomna/${added.value.id}?klart=inlagd`);
}
