import { newId } from '../../../platform/db/columns.ts';
import { textOrNull } from '../../../platform/http/forms/field.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { done, type Refusal, refuse } from '../../../platform/result.ts';
import { correctDecision } from '../../acts/decisions/correct-decision.ts';
import type { MinutesInput } from '../../acts/decisions/minutes-input.ts';
import { previewDecision, recordDecision } from '../../acts/decisions/record-decision.ts';
import type { RecordedMinutes } from '../../acts/decisions/write-minutes.ts';
import { type Codetermination, warningsFor } from '../../law/recording-warnings.ts';
import { mattersOfRound } from '../../queries/matters/matters-of-round.ts';
import type { RoundRefusal, RoundResult } from '../../refusals.ts';
import { checkSentence } from '../../telling/check-sentence.ts';
import { roundUi } from '../live/round-ui.ts';
import { type Typed, typedAgain } from '../typed.ts';
import { formAsShown } from './as-shown.ts';
import { type Asked, type DecisionContext, decisionContext } from './context.ts';
import { prefill } from './prefill.ts';
import { type DecisionDraft, readDecision } from './read-decision.ts';
import { markOf } from './reviewed.ts';
import { minutesOf, saidOf } from './to-minutes.ts';
import { DecisionFormPage, type Review } from './view.tsx';

/** Room for a scanned extract beside the fields. */
export const uploadLimit = 26 * 1024 * 1024;

/** Everything that a page round the form shows. */
export interface ShownForm {
  readonly context: DecisionContext;
  readonly typed: Typed;
  /** Chosen for the form: recorded once, however often it is sent. */
  readonly request: string;
  readonly review: Review | null;
  readonly refusals: readonly Refusal<RoundRefusal>[];
  /** A decision that is in the way, as a bare path. */
  readonly recorded: string | undefined;
  /** HTTP. */
  readonly status: number;
}

/** Where the form stands, and what follows when it has been saved. */
export interface FormSetting {
  readonly page: (web: Web, shown: ShownForm) => Promise<Response>;
  /** In the transaction that recorded it. */
  readonly saved?: (web: Web, minutes: RecordedMinutes) => Promise<void>;
}

const onItsOwnPage: FormSetting = { page };

/** The form, as it is first opened. */
export function showForm(web: Web, context: DecisionContext): Promise<Response> {
  return page(web, shown({ context, typed: prefill(context), request: newId(), review: null, status: 200 }));
}

/**
 * The form as a document has filled it in. What is whole is said back at once, so that one press records it; what is not is
 * told by `refusals`, and nothing is wrong yet.
 */
export async function showFilled(web: Web, context: DecisionContext, typed: Typed, setting: FormSetting): Promise<Response> {
  const form = formAsShown(context, typed);
  const request = newId();
  const show = (review: Review | null, refusals: readonly Refusal<RoundRefusal>[]) =>
    setting.page(web, shown({ context, typed, request, review, refusals, status: 200 }));
  const read = readDecision(form);
  if (!read.ok) return show(null, []);
  const input = minutesOf(context, read.draft, request);
  const review = await reviewOf(web, context, read.draft, input, { mark: markOf(form), changed: false });
  return review.ok ? show(review.value, []) : show(null, review.refusals);
}

/**
 * The form, sent: what is wrong is shown, what is whole is said back, and what has been read as it stands is saved.
 * The look is answered with 422, so that it is shown in place and nothing is kept.
 */
export async function takeForm(web: Web, asked: Asked, klart: string, setting = onItsOwnPage): Promise<Response> {
  const form = await web.form();
  const request = requestIn(form);
  return (
    (await takeWhole(web, { asked, form, request, klart, setting })) ??
    takeInFull(web, await decisionContext(web, asked), { form, request, klart, setting })
  );
}

interface Sent {
  readonly form: Form;
  readonly request: string;
  readonly klart: string;
  readonly setting: FormSetting;
}

/**
 * What most often comes: a new decision for its own step alone, read as it stands. It is saved without loading what only the page
 * needs. Null when it is anything else, or is refused: then the form is taken from the start.
 */
async function takeWhole(web: Web, sent: Sent & { readonly asked: Asked }): Promise<Response | null> {
  const { asked, form, request, klart, setting } = sent;
  const corrects = asked.manner === 'correct' || asked.manner === 'complete';
  if (corrects || form.text('steg') !== 'registrera' || form.text('reviewed') !== markOf(form)) return null;
  const read = readDecision(form);
  if (!read.ok || read.draft.also.length > 0 || form.file('extract') !== null) return null;
  const input = minutesOf({ ...asked, principals: [], others: [], siblings: [] }, read.draft, request);
  const saved = await recordDecision(web, input, [asked.step]);
  if (!saved.ok) return null;
  await setting.saved?.(web, saved.value);
  return toRound(web, asked, klart);
}

function toRound(web: Web, { round, step }: Pick<Asked, 'round' | 'step'>, klart: string): Response {
  return web.redirect(`/beslut/${round.id}?klart=${klart}#${step.principalCode}`);
}

async function takeInFull(web: Web, context: DecisionContext, { form, request, klart, setting }: Sent): Promise<Response> {
  const again = (refusals: readonly Refusal<RoundRefusal>[], review: Review | null) => {
    const typed = typedAgain(form, refusals, web.lang);
    return setting.page(web, shown({ context, typed, request, review, refusals, status: 422 }));
  };
  const read = readDecision(form);
  if (!read.ok) return again(read.refusals, null);
  const input = minutesOf(context, read.draft, request);
  const mark = markOf(form);
  const asked = form.text('steg') === 'registrera';
  if (!asked || form.text('reviewed') !== mark) {
    const review = await reviewOf(web, context, read.draft, input, { mark, changed: asked });
    return review.ok ? again([], review.value) : again(review.refusals, null);
  }
  const extract = await extractOf(form);
  const saved = extract.ok ? await save(web, context, { ...input, extract: extract.value }) : extract;
  if (saved.ok) {
    await setting.saved?.(web, saved.value);
    return toRound(web, context, klart);
  }
  const review = await reviewOf(web, context, read.draft, input, { mark, changed: false });
  return again(saved.refusals, review.ok ? review.value : null);
}

function save(web: Web, { manner, decision }: DecisionContext, input: MinutesInput): Promise<RoundResult<RecordedMinutes>> {
  const corrects = manner === 'correct' || manner === 'complete';
  return corrects && decision !== null
    ? correctDecision(web, { ...input, minutesItemId: decision.fact.minutesItemId })
    : recordDecision(web, input);
}

async function extractOf(form: Form): Promise<RoundResult<MinutesInput['extract']>> {
  const file = form.file('extract');
  if (file === null) return done(null);
  const secret = form.text('secrecy') === 'ja';
  const secrecyParagraph = secret ? textOrNull(form.text('secrecyParagraph')) : null;
  // Without its paragraph the file would be kept as public.
  if (secret && secrecyParagraph === null)
    return refuse('file-refused', 'secrecyParagraph', { reason: 'secrecy-paragraph-missing' });
  return done({ fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()), secrecyParagraph });
}

async function reviewOf(
  web: Web,
  context: DecisionContext,
  draft: DecisionDraft,
  input: MinutesInput,
  { mark, changed }: Pick<Review, 'mark' | 'changed'>,
): Promise<RoundResult<Review>> {
  const prepared = await previewDecision(web, input, context.manner === 'correct' || context.manner === 'complete');
  if (!prepared.ok) return prepared;
  const ids = new Set(prepared.value.decisions.map(({ id }) => id));
  const today = web.today.toString();
  const warnings = warningsFor(prepared.value.facts.values(), ids, today, await codeterminationOf(web, context));
  return { ok: true, value: { pieces: checkSentence(web.lang, saidOf(context, draft), today), warnings, mark, changed } };
}

async function codeterminationOf(web: Web, { round, step, boards }: DecisionContext): Promise<Codetermination | null> {
  const matter = (await mattersOfRound(web, round.id)).find(
    ({ owner, stepIds }) => boards.includes(owner) && stepIds.includes(step.id),
  );
  return matter === undefined ? null : { kind: matter.codetermination, on: matter.codeterminationOn?.toString() ?? null };
}

type Given = Omit<ShownForm, 'refusals' | 'recorded'> & { readonly refusals?: ShownForm['refusals'] };

function shown({ refusals = [], ...given }: Given): ShownForm {
  const about = refusals.find(({ code }) => code === 'already-recorded' || code === 'already-corrected')?.about;
  const recorded = about === undefined ? undefined : `/beslut/${about['round']}/beslut/${about['decision']}`;
  return { ...given, refusals, recorded };
}

function page(web: Web, { context, typed, request, review, recorded, status }: ShownForm): Promise<Response> {
  const view = (
    <DecisionFormPage
      ui={roundUi(web, context.round.id, 'tell')}
      context={context}
      typed={typed}
      request={request}
      action={web.path}
      review={review}
      recorded={recorded}
    />
  );
  return web.html(view, status);
}
