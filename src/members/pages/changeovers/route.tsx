import { Temporal } from 'temporal-polyfill';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { isoDate, uiFor } from '../../../ui/index.ts';
import { startChangeover } from '../../acts/changeover/start.ts';
import { mayKeepMembers } from '../../policy.ts';
import { boardsOn } from '../../queries/boards.ts';
import { changeoverSeats, changeoversInOrder } from '../../queries/changeovers.ts';
import { organsOn } from '../../queries/organs.ts';
import { settle, whenRead } from '../settle.ts';
import { dayIn, idOrNull, type Typed, untouched } from '../typed.ts';
import { type ChangeoverRow, ChangeoversPage, changeoversPath } from './view.tsx';

export const changeoversRoutes: readonly AnyRoute[] = [
  route({ method: 'get', path: changeoversPath, may: mayKeepMembers, handle: (web) => show(web, untouched) }),
  route({ method: 'post', path: changeoversPath, act: 'start-changeover', may: mayKeepMembers, handle: start }),
];

async function show(web: Web, typed: Typed, status = 200): Promise<Response> {
  const rows: ChangeoverRow[] = [];
  for (const changeover of await changeoversInOrder(web)) {
    const { seats } = changeover.closedAt === null ? await changeoverSeats(web, changeover) : { seats: [] };
    rows.push({ changeover, seats });
  }
  const day = nextNewYear(web.today);
  const props = {
    ...{ rows, typed, day: isoDate(day), request: typed.value('request', newId()) },
    ...{ organs: await organsOn(web, day), boards: await boardsOn(web, day) },
  };
  return web.html(<ChangeoversPage ui={uiFor(web)} {...props} />, status);
}

function nextNewYear(today: Temporal.PlainDate): Temporal.PlainDate {
  return Temporal.PlainDate.from({ year: today.year + 1, month: 1, day: 1 });
}

async function start(web: Web): Promise<Response> {
  const form = await web.form();
  const { day, refusals } = dayIn(form, '', 'on');
  const ids = (name: string) => form.list(name).flatMap((text) => idOrNull(text) ?? []);
  const given = {
    ...{ requestId: idOrNull(form.text('request')) ?? newId(), title: form.text('title') },
    ...{ organIds: ids('organ'), boardIds: ids('board') },
  };
  const read = day === null ? { refusals } : { input: { ...given, on: day } };
  const outcome = await whenRead(read, (input) => startChangeover(web, input));
  const to = ({ id }: { id: string }) => `${changeoversPath}/${id}?klart=started`;
  return settle(web, { form, prefix: '', outcome, to, again: (typed, status) => show(web, typed, status) });
}
