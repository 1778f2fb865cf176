import { newId } from '../../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Web } from '../../../../platform/http/web.ts';
import { requestIn } from '../../../../platform/request-in.ts';
import { Checkboxes, type FormErrors, Select, TextField, uiFor, Warning } from '../../../../ui/index.ts';
import { chooseVerifiers } from '../../../acts/minutes/choose-verifiers.ts';
import { replaceVerifier } from '../../../acts/minutes/replace-verifier.ts';
import type { ToldWays } from '../../../acts/tasks/tell-of-tasks.ts';
import { mayBeChosen, mayHaveLed } from '../../../minutes/verifying.ts';
import { mayKeepMeetings } from '../../../policy.ts';
import { attendanceToVerify } from '../../../queries/attendance-to-verify.ts';
import type { Verifier } from '../../../queries/minutes.ts';
import { ruleOn } from '../../../queries/rules.ts';
import { minutesErrors } from '../../../refusals/minutes.ts';
import { type MinutesAsked, minutesAsked } from '../minutes-asked.ts';
import { MinutesForm } from '../minutes-form.tsx';
import { words } from './words.ts';

const path = '/moten/:meeting/protokoll/justerare';
const may = mayKeepMeetings;

/** `/moten/:meeting/protokoll/justerare`: who verifies; `…/:verifier`: somebody else instead. */
export function verifiersRoutes(to: ToldWays): readonly AnyRoute[] {
  return [...chooseRoutes, ...replaceRoutes(to)];
}

const chooseRoutes: readonly AnyRoute[] = [
  route<MinutesAsked>({
    ...{ method: 'get', path, may, subject: open },
    handle: (web, asked) => {
      const [chair, ...others] = asked.minutes.current.map(({ personId }) => personId);
      return showChoice(web, asked, { chair: chair ?? '', others, request: newId() }, []);
    },
  }),
  route<MinutesAsked>({
    ...{ method: 'post', path, may, act: 'choose-verifiers', subject: minutesAsked },
    handle: async (web, asked) => {
      const form = await web.form();
      const chosen = { chair: form.text('chairId'), others: form.list('verifierIds'), request: requestIn(form) };
      const { chair: chairId, request: requestId } = chosen;
      const verifierIds = chosen.others.filter((id) => id !== chairId);
      const done = await chooseVerifiers(web, { meetingId: asked.meeting.id, chairId, verifierIds, requestId });
      if (!done.ok) return showChoice(web, asked, chosen, minutesErrors(done.refusals, web.lang));
      return web.redirect(`/moten/${asked.meeting.id}/protokoll?klart=valda`);
    },
  }),
];

async function open(web: Web): Promise<MinutesAsked | null> {
  const asked = await minutesAsked(web);
  return asked === null || asked.minutes.complete ? null : asked;
}

interface Chosen {
  readonly chair: string;
  readonly others: readonly string[];
  readonly request: string;
}

async function showChoice(web: Web, { meeting, minutes }: MinutesAsked, chosen: Chosen, errors: FormErrors) {
  const w = words[web.lang];
  const ui = uiFor(web);
  const field = { ui, errors };
  const attendance = await attendanceToVerify(web, meeting.id);
  const options = mayBeChosen(attendance).map(({ personId, name }) => ({ value: personId, label: name }));
  const led = new Set(mayHaveLed(attendance));
  const chairs = options.filter(({ value }) => led.has(value));
  const [first] = chairs;
  const rule = await ruleOn(web, meeting.organId, meeting.on);
  const page = (
    <MinutesForm
      {...{
        ui,
        meeting,
        errors,
        action: `/moten/${meeting.id}/protokoll/justerare`,
        save: w.save,
        title: w.title,
        request: chosen.request,
      }}
      kind={minutes.latest?.kind ?? rule.recordKind}
      lead={w.lead(rule.verifiers)}
    >
      {options.length === 0 ? <Warning ui={ui}>{w.nobody}</Warning> : null}
      <Select {...field} name="chairId" label={w.chair} options={chairs} value={chosen.chair || (first?.value ?? '')} />
      <Checkboxes {...field} name="verifierIds" label={w.others} options={options} values={chosen.others} optional />
    </MinutesForm>
  );
  return web.html(page, errors.length > 0 ? 422 : 200);
}

type ToReplace = MinutesAsked & { readonly verifier: Verifier };

function replaceRoutes(to: ToldWays): readonly AnyRoute[] {
  return [
    route<ToReplace>({
      ...{ method: 'get', path: `${path}/:verifier`, may, subject: toReplace },
      handle: (web, asked) => showReplace(web, asked, { personId: '', reason: '', request: newId() }, []),
    }),
    route<ToReplace>({
      ...{ method: 'post', path: `${path}/:verifier`, may, act: 'replace-verifier', subject: toReplace },
      handle: async (web, asked) => {
        const form = await web.form();
        const typed = { personId: form.text('personId'), reason: form.text('reason').slice(0, 500), request: requestIn(form) };
        const { personId, reason, request: requestId } = typed;
        const of = { meetingId: asked.meeting.id, verifierId: asked.verifier.id };
        const done = await replaceVerifier(web, to, { ...of, personId, reason, requestId });
        if (!done.ok) return showReplace(web, asked, typed, minutesErrors(done.refusals, web.lang));
        return web.redirect(`/moten/${asked.meeting.id}/protokoll?klart=bytt`);
      },
    }),
  ];
}

async function toReplace(web: Web): Promise<ToReplace | null> {
  const asked = await open(web);
  const verifier = asked?.minutes.verifiers.find(({ id }) => id === web.params['verifier']);
  return asked === null || verifier === undefined ? null : { ...asked, verifier };
}

interface TypedReplace {
  readonly personId: string;
  readonly reason: string;
  readonly request: string;
}

async function showReplace(web: Web, { meeting, minutes, verifier }: ToReplace, typed: TypedReplace, errors: FormErrors) {
  const w = words[web.lang];
  const ui = uiFor(web);
  const field = { ui, errors };
  const taken = new Set(minutes.current.map(({ personId }) => personId));
  const options = mayBeChosen(await attendanceToVerify(web, meeting.id))
    .filter(({ personId }) => !taken.has(personId))
    .map(({ personId, name }) => ({ value: personId, label: name }));
  const page = (
    <MinutesForm
      {...{
        ui,
        meeting,
        errors,
        action: `/moten/${meeting.id}/protokoll/justerare/${verifier.id}`,
        save: w.replaceSave,
        request: typed.request,
      }}
      kind={minutes.latest?.kind ?? (await ruleOn(web, meeting.organId, meeting.on)).recordKind}
      title={w.replace(verifier.name)}
      lead={w.replaceLead}
    >
      <Select {...field} name="personId" label={w.instead} options={options} value={typed.personId} />
      <TextField {...field} name="reason" label={w.reason} help={w.reasonHelp} value={typed.reason} maxlength={500} required />
    </MinutesForm>
  );
  return web.html(page, errors.length > 0 ? 422 : 200);
}
