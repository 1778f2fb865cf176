import { personNames } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import type { MeetingWithLife } from '../meeting.ts';
import { type Called, peopleCalled } from './called.ts';
import type { NoticeToSend } from './notice-to-send.ts';
import { receiversOf } from './notices.ts';

/** Those who are called; that it is cancelled is told to everyone who has been called. */
export async function peopleToTell(ctx: Ctx, meeting: MeetingWithLife, toSend: NoticeToSend): Promise<readonly Called[]> {
  const called = await peopleCalled(ctx, meeting, toSend.agenda);
  if (toSend.kind !== 'cancellation') return called;
  const here = new Set(called.map(({ personId }) => personId));
  const told = [...new Set((await receiversOf(ctx, meeting.id)).map(({ personId }) => personId))].filter((id) => !here.has(id));
  const names = await personNames(ctx, told);
  const once = { as: 'other', ordinal: null, principal: null, presents: [] } as const;
  return [...called, ...told.map((personId) => ({ ...once, personId, name: names.get(personId) ?? '' }))];
}
