import { boardsById } from '../../../members/index.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { done, type Refusal } from '../../../platform/result.ts';
import { type OpenNextRoundInput, openNextRound, previewNextRound } from '../../acts/changes/open-next-round.ts';
import { nextRoundSentence } from '../../changes/again-sentence.ts';
import { mayOpenRound } from '../../policy.ts';
import type { RoundsProviders } from '../../providers.ts';
import { type Round, roundById } from '../../queries/round-by-id.ts';
import type { RoundRefusal, RoundResult } from '../../refusals.ts';
import { markOf } from '../decision-form/reviewed.ts';
import { roundUi } from '../live/round-ui.ts';
import { Reader, type Typed, typedAgain, untouched } from '../typed.ts';
import { type FollowOnView, nextSaid, presentFollowOn } from './present.ts';
import { FollowOnPage, type FollowOnReview, ownReasonField } from './view.tsx';
import { followOnWords } from './words.ts';

const path = '/beslut/:round/ny-runda';

interface Shown {
  readonly typed: Typed;
  readonly request: string;
  readonly review: FollowOnReview | null;
}

function show(web: Web, view: FollowOnView, shown: Shown, status: number): Promise<Response> {
  return web.html(<FollowOnPage ui={roundUi(web, view.round.id, 'tell')} view={view} {...shown} />, status);
}

/** Reads the form; what is wrong in it alone is among the refusals. */
function readForm(form: Form, view: FollowOnView, { lang }: Web, request: string): { input: OpenNextRoundInput; read: Reader } {
  const read = new Reader(form);
  const textId = read.words('textId');
  const version = view.versions.find(({ id }) => id === textId);
  const title = read.text('title') ?? followOnWords[lang].nameOf(version?.title ?? '', version?.label ?? '');
  const withdraw = view.isOpen && form.text('withdraw') === 'ja';
  const input = {
    ...{ request, roundId: view.round.id, textId, title, reason: read.text('reason') },
    answerBy: read.maybeDay('answerBy'),
    registrationNumber: read.text('registrationNumber'),
    coveringLetter: read.text('coveringLetter') ?? '',
    covered: [...new Set(read.list('tackt'))],
    ownReasons: view.coverable.flatMap(({ decisions }) =>
      decisions.flatMap(({ id: decisionId }) => {
        const reason = read.text(ownReasonField(decisionId));
        return reason === null ? [] : [{ decisionId, reason }];
      }),
    ),
    // What is written to the record is Swedish, whoever reads the page.
    withdrawal: withdraw ? followOnWords.sv.withdrawnFor(title) : null,
  };
  if (version === undefined) read.wrong('textId');
  return { input, read };
}

async function reviewOf(
  web: Web,
  providers: RoundsProviders,
  view: FollowOnView,
  input: OpenNextRoundInput,
): Promise<RoundResult<Omit<FollowOnReview, 'mark' | 'changed'>>> {
  const first = await previewNextRound(providers)(web, input);
  if (!first.ok) return first;
  const said = nextSaid(view, new Set(input.covered));
  const boards = await boardsById(
    web,
    first.value.map(({ boardId }) => boardId),
    web.today,
  );
  return done({
    sentence: nextRoundSentence(web.lang, {
      ...{ ...said, decisions: said.decisions.length },
      withdrawn: (input.withdrawal ?? null) === null ? null : view.round.title,
    }),
    ...{ reasons: reasonsSaid(web, said.decisions, input), answerBy: input.answerBy ?? null },
    receivers: first.value
      .filter(({ code }) => !said.spared.has(code))
      .map(({ principal, boardId }) => {
        const board = boards.get(boardId);
        return { principal, board: board?.name ?? '', mailbox: board?.mailbox ?? null };
      }),
  });
}

/** Each decision that has a reason of its own, then the common one, if any of the others has it. */
function reasonsSaid(
  { lang }: Web,
  carried: ReturnType<typeof nextSaid>['decisions'],
  { reason, ownReasons = [] }: OpenNextRoundInput,
): readonly string[] {
  const w = followOnWords[lang];
  const own = new Map(ownReasons.map((each) => [each.decisionId, each.reason]));
  const apart = carried.flatMap(({ id, name }) => {
    const said = own.get(id);
    return said === undefined ? [] : [w.becauseOf(name, said)];
  });
  const isCommon = apart.length < carried.length && typeof reason === 'string';
  return [...apart, ...(isCommon ? [apart.length === 0 ? w.because(reason) : w.becauseOthers(reason)] : [])];
}

async function take(web: Web, round: Round, providers: RoundsProviders): Promise<Response> {
  const form = await web.form();
  const request = requestIn(form);
  const view = await presentFollowOn(web, round, providers);
  const { input, read } = readForm(form, view, web, request);
  const again = (refusals: readonly Refusal<RoundRefusal>[], review: FollowOnReview | null = null) =>
    show(web, view, { typed: typedBack(form, refusals, web), request, review }, 422);
  const mark = markOf(form);
  const isOpening = form.text('steg') === 'oppna';
  if (isOpening && form.text('reviewed') === mark) {
    const opened = await openNextRound(providers)(web, input);
    return opened.ok ? web.redirect(`/beslut/${opened.value.roundId}?klart=ny-runda`) : again(onFields(opened.refusals));
  }
  if (read.refusals.length > 0) return again(read.refusals);
  const review = await reviewOf(web, providers, view, input);
  return review.ok ? again([], { ...review.value, mark, changed: isOpening }) : again(onFields(review.refusals));
}

/** A box that was left empty is not in the form: it stays empty. */
function typedBack(form: Form, refusals: readonly Refusal<RoundRefusal>[], { lang }: Web): Typed {
  const typed = typedAgain(form, refusals, lang);
  return { ...typed, value: (name, proposed) => (name === 'withdraw' ? form.text('withdraw') : typed.value(name, proposed)) };
}

const fields = ['textId', 'title', 'tackt', 'reason', 'answerBy', 'registrationNumber', 'coveringLetter'];

/** What the page has no field for is said on top alone. */
function onFields(refusals: readonly Refusal<RoundRefusal>[]): readonly Refusal<RoundRefusal>[] {
  return refusals.map(({ field, ...refusal }) =>
    field !== undefined && fields.includes(field) ? { ...refusal, field } : refusal,
  );
}

/** `/beslut/:round/ny-runda`: a new version to those who must decide again. */
export function followOnRoutes(providers: RoundsProviders): readonly AnyRoute[] {
  const common = { path, may: mayOpenRound, subject: (web: Web) => roundById(web, web.params['round'] ?? '') } as const;
  return [
    route<Round>({
      ...{ method: 'get', ...common },
      handle: async (web, round) =>
        show(web, await presentFollowOn(web, round, providers), { typed: untouched, request: newId(), review: null }, 200),
    }),
    route<Round>({
      ...{ method: 'post', ...common, act: 'open-next-round' },
      handle: (web, round) => take(web, round, providers),
    }),
  ];
}
