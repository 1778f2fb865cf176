import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import { uiFor } from '../../../ui/index.ts';
import { endReadMail, putReadingAside, takeReadingBack } from '../../acts/put-reading-aside.ts';
import { mayReadIn } from '../../policy.ts';
import { readingEndOf } from '../../queries/readings/waiting-readings.ts';
import { errorsOf } from '../../telling/refusal-words.ts';
import { decisionContext } from '../decision-form/context.ts';
import { type FormSetting, type ShownForm, showFilled, takeForm, uploadLimit } from '../decision-form/take.tsx';
import { roundUi } from '../live/round-ui.ts';
import { type AskedReading, askedFor, matched, readingAsked, readingPath, readStored, toComplete } from './asked.ts';
import { filledForm, readAgain } from './filled-form.ts';
import { type Given, readingView } from './present.ts';
import { ReadingPage } from './view.tsx';
import { readingWords } from './words.ts';

/** The page without a form: what nobody knows the matter of, or cannot be read. */
async function show(web: Web, { record }: AskedReading): Promise<Response> {
  const read = await readStored(web, record);
  const match = await matched(web, record, read);
  const chosen = web.query.get('steg') ?? '';
  const given = { record, read, match, isChosen: chosen !== '' };
  const step = chosen === '' ? await proposedStep(web, given) : { stepId: chosen, decisionId: web.query.get('beslut') };
  const asked = step === null ? null : await askedFor(web, step.stepId, step.decisionId);
  if (asked === null) return chosen === '' ? page(web, { ...given, filled: null, form: null, hindrances: [] }) : web.notFound();
  const context = await decisionContext(web, asked);
  const filled = filledForm(web, context, record, read, match.proposed);
  return showFilled(web, context, filled.typed, {
    page: (_, form) => page(web, { ...given, filled, form, hindrances: hindrancesTo(web, form) }),
  });
}

/** Nothing is proposed for what is no minutes extract, or has been dealt with. */
async function proposedStep(web: Web, { record, read, match }: Pick<Given, 'record' | 'read' | 'match'>) {
  const { step } = match.proposed;
  if (step === null || !read.ok || read.reading.kind !== 'minutes-extract') return null;
  if ((await readingEndOf(web, record.id))?.kind === 'put-aside') return null;
  const candidate = match.candidates.find(({ stepId }) => stepId === step.stepId);
  const told = candidate === undefined ? null : await toComplete(web, candidate, read.reading.date);
  return { stepId: step.stepId, decisionId: told?.fact.id ?? null };
}

/** What is not wrong until somebody sends it, but stands in the way. */
function hindrancesTo(web: Web, { refusals }: ShownForm) {
  return errorsOf(refusals, web.lang);
}

/** The form, sent. */
async function take(web: Web, { record }: AskedReading): Promise<Response> {
  const asked = await askedFor(web, web.query.get('steg') ?? '', web.query.get('beslut'));
  if (asked === null) return web.notFound();
  const setting: FormSetting = {
    page: async (_, form) => {
      const read = await readStored(web, record);
      const match = await matched(web, record, read);
      const filled = filledForm(web, form.context, record, read, match.proposed);
      const again = { ...form, typed: readAgain(form.typed, filled) };
      return page(web, { record, read, match, filled, form: again, hindrances: [], isChosen: true });
    },
  };
  return takeForm(web, asked, 'beslut-registrerat', { ...setting, saved: () => endReadMail(web, record.id) });
}

async function page(web: Web, given: Given): Promise<Response> {
  const { form } = given;
  const view = await readingView(web, given);
  const { step, manner, decision, round } = form?.context ?? { step: null, manner: 'record', decision: null, round: null };
  const action = readingPath(
    given.record.id,
    step === null ? undefined : { stepId: step.id, decisionId: manner === 'complete' ? (decision?.fact.id ?? null) : null },
  );
  const said = ownValue(readingWords[web.lang].done, web.query.get('klart'));
  const ui =
    round === null
      ? uiFor(web, { notice: said === undefined ? undefined : { kind: 'done', text: said } })
      : roundUi(web, round.id, 'tell', said);
  return web.html(<ReadingPage ui={ui} view={view} action={action} errors={form?.typed.errors ?? []} />, form?.status ?? 200);
}

async function putAside(web: Web, { record }: AskedReading): Promise<Response> {
  const reason = (await web.form()).text('reason');
  const ended = await putReadingAside(web, record.id, reason);
  if (ended.ok) return web.redirect('/beslut/las?klart=undanlagd');
  const read = await readStored(web, record);
  const match = await matched(web, record, read);
  return pageWithErrors(web, { record, read, match, filled: null, form: null, hindrances: [], isChosen: false }, ended.refusals);
}

async function pageWithErrors(web: Web, given: Given, refusals: Parameters<typeof errorsOf>[0]): Promise<Response> {
  const view = await readingView(web, given);
  return web.html(
    <ReadingPage ui={uiFor(web)} view={view} action={readingPath(given.record.id)} errors={errorsOf(refusals, web.lang)} />,
    422,
  );
}

const at = { path: '/beslut/las/:record', may: mayReadIn, subject: readingAsked } as const;

export const readingRoutes: readonly AnyRoute[] = [
  route<AskedReading>({ ...at, method: 'get', handle: show }),
  route<AskedReading>({ ...at, method: 'post', act: 'record-decision', bodyLimit: uploadLimit, handle: take }),
  route<AskedReading>({
    ...at,
    method: 'post',
    path: '/beslut/las/:record/lagg-undan',
    act: 'put-reading-aside',
    handle: putAside,
  }),
  route<AskedReading>({
    ...at,
    method: 'post',
    path: '/beslut/las/:record/ta-tillbaka',
    act: 'take-reading-back',
    handle: async (web, { record }) => {
      const back = await takeReadingBack(web, record.id);
      return back.ok ? web.redirect(`${readingPath(record.id)}?klart=tillbaka`) : web.notFound();
    },
  }),
];
