import { newId } from '../../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Web } from '../../../../platform/http/web.ts';
import { requestIn } from '../../../../platform/request-in.ts';
import { type FormErrors, ProseField, Select, TextField, uiFor } from '../../../../ui/index.ts';
import { correctMinutes } from '../../../acts/minutes/correct-minutes.ts';
import { headingOfItem } from '../../../minutes/minutes-as-text.ts';
import { mayKeepMeetings } from '../../../policy.ts';
import { minutesErrors } from '../../../refusals/minutes.ts';
import { type FrozenAsked as Finished, latestAsked } from '../minutes-asked.ts';
import { MinutesForm } from '../minutes-form.tsx';
import { words } from './words.ts';

interface Typed {
  /** '' for the whole. */
  readonly itemId: string;
  readonly text: string;
  readonly reason: string;
  readonly request: string;
}

const common = { path: '/moten/:meeting/protokoll/rattelse', may: mayKeepMeetings, subject: finished } as const;

/** `/moten/:meeting/protokoll/rattelse`: what is wrong in a text that does not change any more. */
export const correctMinutesRoutes: readonly AnyRoute[] = [
  route<Finished>({
    ...{ ...common, method: 'get' },
    handle: (web, asked) =>
      show(web, asked, { itemId: web.query.get('punkt') ?? '', text: '', reason: '', request: newId() }, []),
  }),
  route<Finished>({
    ...{ ...common, method: 'post', act: 'correct-minutes' },
    handle: async (web, asked) => {
      const form = await web.form();
      const [text, reason] = [form.text('text').slice(0, 8000), form.text('reason').slice(0, 1000)];
      const typed = { itemId: form.text('itemId'), text, reason, request: requestIn(form) };
      const of = { meetingId: asked.meeting.id, itemId: typed.itemId === '' ? null : typed.itemId };
      const done = await correctMinutes(web, { ...of, text, reason, requestId: typed.request });
      if (!done.ok) return show(web, asked, typed, minutesErrors(done.refusals, web.lang));
      return web.redirect(`/moten/${asked.meeting.id}/protokoll?klart=rattat`);
    },
  }),
];

async function finished(web: Web): Promise<Finished | null> {
  const asked = await latestAsked(web);
  return asked?.minutes.complete === true ? asked : null;
}

async function show(web: Web, { meeting, frozen }: Finished, typed: Typed, errors: FormErrors): Promise<Response> {
  const w = words[web.lang];
  const ui = uiFor(web);
  const field = { ui, errors };
  const options = frozen.content.items.map((item) => ({ value: item.id, label: headingOfItem(item) }));
  const page = (
    <MinutesForm
      {...{ ui, meeting, errors, kind: frozen.kind, action: `/moten/${meeting.id}/protokoll/rattelse`, request: typed.request }}
      {...{ title: w.title, lead: w.lead, save: w.save }}
    >
      <Select {...field} name="itemId" label={w.item} options={options} value={typed.itemId} empty={w.whole} />
      <ProseField {...field} name="text" label={w.text} value={typed.text} />
      <TextField {...field} name="reason" label={w.reason} help={w.reasonHelp} value={typed.reason} maxlength={1000} required />
    </MinutesForm>
  );
  return web.html(page, errors.length > 0 ? 422 : 200);
}
