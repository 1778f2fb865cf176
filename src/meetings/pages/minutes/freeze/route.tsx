import { newId } from '../../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Web } from '../../../../platform/http/web.ts';
import { requestIn } from '../../../../platform/request-in.ts';
import {
  Checkbox,
  CheckSentence,
  Details,
  type FormErrors,
  Hidden,
  list,
  longDate,
  type SentencePart,
  TextField,
  type Ui,
  uiFor,
  Warning,
} from '../../../../ui/index.ts';
import { freezeMinutes } from '../../../acts/minutes/freeze-minutes.ts';
import type { ToldWays } from '../../../acts/tasks/tell-of-tasks.ts';
import { type MinutesContent, minutesSha256 } from '../../../minutes/minutes-content.ts';
import { minutesSheet } from '../../../minutes/paper/minutes-sheet.ts';
import { mayKeepMeetings } from '../../../policy.ts';
import { minutesToFreeze } from '../../../queries/minutes-content.ts';
import { draftOnPaper } from '../../../queries/minutes-on-paper.ts';
import { ruleOn } from '../../../queries/rules.ts';
import { minutesErrors } from '../../../refusals/minutes.ts';
import { type MinutesAsked, minutesAsked } from '../minutes-asked.ts';
import { MinutesForm } from '../minutes-form.tsx';
import { SheetView } from '../sheet-view.tsx';
import { words } from './words.ts';

interface Typed {
  readonly reason: string;
  readonly nobody: boolean;
  readonly request: string;
  readonly errors: FormErrors;
}

const common = { path: '/moten/:meeting/protokoll/frys', may: mayKeepMeetings } as const;

/** `/moten/:meeting/protokoll/frys`: the whole text once more, what happens, and the press. */
export function freezeMinutesRoutes(to: ToldWays): readonly AnyRoute[] {
  return [
    route<MinutesAsked>({
      ...{ ...common, method: 'get', subject: toFreeze },
      handle: (web, asked) => show(web, asked, { reason: '', nobody: false, request: newId(), errors: [] }),
    }),
    route<MinutesAsked>({
      ...{ ...common, method: 'post', act: 'freeze-minutes', subject: minutesAsked },
      handle: async (web, asked) => {
        const form = await web.form();
        const [reason, request] = [form.text('reason').slice(0, 1000), requestIn(form)];
        const nobody = form.text('nobodyVerifies') === 'ja';
        const said = { meetingId: asked.meeting.id, seen: form.text('seen'), reason, nobodyVerifies: nobody, requestId: request };
        const frozen = await freezeMinutes(web, to, said);
        if (!frozen.ok) return show(web, asked, { reason, nobody, request, errors: minutesErrors(frozen.refusals, web.lang) });
        return web.redirect(`/moten/${asked.meeting.id}/protokoll?klart=${frozen.value.complete ? 'fardig' : 'fryst'}`);
      },
    }),
  ];
}

async function toFreeze(web: Web): Promise<MinutesAsked | null> {
  const asked = await minutesAsked(web);
  return asked === null || asked.minutes.complete ? null : asked;
}

async function show(web: Web, { meeting, minutes }: MinutesAsked, { reason, nobody, request, errors }: Typed) {
  const w = words[web.lang];
  const ui = uiFor(web);
  const content = await minutesToFreeze(web, meeting, minutes);
  const again = minutes.latest !== null;
  const rule = await ruleOn(web, meeting.organId, meeting.on);
  const chosen = content.verifiers.length;
  const sheet = minutesSheet(draftOnPaper(content, meeting.example));
  const page = (
    <MinutesForm
      {...{
        ui,
        meeting,
        kind: content.kind,
        errors,
        request,
        action: `/moten/${meeting.id}/protokoll/frys`,
        save: w.save,
        lead: w.lead,
      }}
      title={again ? w.again : w.title}
      before={
        <Details summary={w.text} open>
          <SheetView ui={ui} sheet={sheet} edit={null} />
        </Details>
      }
    >
      <Hidden name="seen" value={minutesSha256(content)} />
      <CheckSentence ui={ui} parts={checkOf(ui, meeting.id, content, again)} />
      {chosen > 0 && chosen < rule.verifiers ? <Warning ui={ui}>{w.few(chosen, rule.verifiers)}</Warning> : null}
      {again ? (
        <TextField {...{ ui, errors }} name="reason" label={w.reason} help={w.reasonHelp} value={reason} maxlength={1000} />
      ) : null}
      {content.verifiers.length > 0 ? null : (
        <Checkbox {...{ ui, errors }} name="nobodyVerifies" label={w.nobody} checked={nobody} />
      )}
    </MinutesForm>
  );
  return web.html(page, errors.length > 0 ? 422 : 200);
}

/** What is frozen and what then happens, said back. */
function checkOf(ui: Ui, meetingId: string, content: MinutesContent, again: boolean): readonly SentencePart[] {
  const w = words[ui.lang];
  const count = content.items.filter(({ paragraph }) => paragraph !== null).length;
  const day = longDate(ui.lang, content.on);
  const what = { text: w.check(w.what[content.kind], content.organ, day, count) };
  if (content.verifiers.length === 0) return [what, { text: w.finished }];
  const names = list(
    ui.lang,
    content.verifiers.map(({ name }) => name),
  );
  const who = { text: w.asked(names), href: ui.href(`/moten/${meetingId}/protokoll#justerare`), what: w.verifiers };
  return again ? [what, who, { text: w.askedAgain }] : [what, who];
}
