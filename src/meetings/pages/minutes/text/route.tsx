import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Web } from '../../../../platform/http/web.ts';
import { type FormErrors, Hidden, ProseField, uiFor } from '../../../../ui/index.ts';
import { saveMinutesDraft } from '../../../acts/minutes/save-minutes-draft.ts';
import { mayKeepMeetings } from '../../../policy.ts';
import { ruleOn } from '../../../queries/rules.ts';
import { minutesErrors } from '../../../refusals/minutes.ts';
import { type MinutesAsked, minutesAsked } from '../minutes-asked.ts';
import { MinutesForm } from '../minutes-form.tsx';
import { words } from './words.ts';

interface Typed {
  readonly opening: string;
  readonly closing: string;
  readonly base: number;
}

const common = { path: '/moten/:meeting/protokoll/text', may: mayKeepMeetings, subject: beingWritten } as const;

/** `/moten/:meeting/protokoll/text`: what stands before and after the items. */
export const minutesTextRoutes: readonly AnyRoute[] = [
  route<MinutesAsked>({
    ...common,
    method: 'get',
    handle: (web, asked) => {
      const { opening, closing, version } = asked.minutes.draft;
      return show(web, asked, { opening, closing, base: version }, []);
    },
  }),
  route<MinutesAsked>({
    ...{ ...common, subject: minutesAsked, method: 'post', act: 'save-minutes-text' },
    handle: async (web, asked) => {
      const form = await web.form();
      const [opening, closing] = [form.text('opening').slice(0, 20_000), form.text('closing').slice(0, 20_000)];
      const typed = { opening, closing, base: Number(form.text('base')) || 0 };
      const saved = await saveMinutesDraft(web, { meetingId: asked.meeting.id, ...typed });
      if (saved.ok) return web.redirect(`/moten/${asked.meeting.id}/protokoll?klart=sparat`);
      // What is saved the next time stands instead of what the other wrote, knowingly.
      return show(web, asked, { ...typed, base: asked.minutes.draft.version }, minutesErrors(saved.refusals, web.lang));
    },
  }),
];

async function beingWritten(web: Web): Promise<MinutesAsked | null> {
  const asked = await minutesAsked(web);
  return asked === null || asked.minutes.complete ? null : asked;
}

async function show(web: Web, { meeting, minutes }: MinutesAsked, typed: Typed, errors: FormErrors): Promise<Response> {
  const w = words[web.lang];
  const ui = uiFor(web);
  const field = { ui, errors };
  const kind = minutes.latest?.kind ?? (await ruleOn(web, meeting.organId, meeting.on)).recordKind;
  const page = (
    <MinutesForm
      {...{
        ui,
        meeting,
        kind,
        errors,
        title: w.title,
        lead: w.lead,
        action: `/moten/${meeting.id}/protokoll/text`,
        save: w.save,
        request: '',
      }}
    >
      <Hidden name="base" value={String(typed.base)} />
      <ProseField {...field} name="opening" label={w.opening} help={w.openingHelp} value={typed.opening} optional />
      <ProseField {...field} name="closing" label={w.closing} help={w.closingHelp} value={typed.closing} optional />
    </MinutesForm>
  );
  return web.html(page, errors.length > 0 ? 422 : 200);
}
