import { boardsById } from '../../../members/index.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import type { Refusal } from '../../../platform/result.ts';
import { done } from '../../../platform/result.ts';
import { uiFor } from '../../../ui/index.ts';
import { type OpenRoundInput, openRound, previewRound } from '../../acts/open-round.ts';
import { mayOpenRound } from '../../policy.ts';
import type { FrozenText, RoundsProviders } from '../../providers.ts';
import type { RoundRefusal, RoundResult } from '../../refusals.ts';
import { markOf } from '../decision-form/reviewed.ts';
import { type Typed, typedAgain, untouched } from '../typed.ts';
import { forecastSaid } from './forecast-said.ts';
import { originAsked, type Proposal, proposalFor } from './proposal.ts';
import { readRound } from './read-round.ts';
import type { RoundReview } from './review.tsx';
import { NewRoundPage } from './view.tsx';
import { newRoundWords } from './words.ts';

interface Shown {
  readonly typed: Typed;
  readonly request: string;
  readonly review: RoundReview | null;
  readonly more: string | null;
}

const path = '/beslut/ny';

function show(web: Web, proposal: Proposal, shown: Shown, status: number): Promise<Response> {
  return web.html(<NewRoundPage ui={uiFor(web)} proposal={proposal} {...shown} action={web.path} />, status);
}

async function reviewOf(
  web: Web,
  providers: RoundsProviders,
  proposal: Proposal,
  input: OpenRoundInput,
): Promise<RoundResult<RoundReview>> {
  const first = await previewRound(providers)(web, input);
  if (!first.ok) return first;
  const steps = input.paths.flatMap(({ principalId, steps: own }) => own.map((step) => ({ ...step, principalId })));
  const boards = await boardsById(
    web,
    steps.map(({ boardId }) => boardId),
    web.today,
  );
  const names = new Map(proposal.paths.map(({ principal }) => [principal.id, principal.name]));
  const letter = input.coveringLetter ? [newRoundWords[web.lang].letter] : [];
  return done({
    receivers: steps.map(({ principalId, boardId, part }) => {
      const board = boards.get(boardId);
      return { principal: names.get(principalId) ?? '', board: board?.name ?? '', part, mailbox: board?.mailbox ?? null };
    }),
    principals: first.value.length,
    attached: [proposal.text.title, ...letter],
    rule: input.rule,
    expects: input.expects,
    answerBy: input.answerBy ?? null,
    forecast: input.expects === 'note' ? '' : await forecastSaid(web, proposal, input),
    withoutDecider: input.paths
      .filter(({ steps }) => steps.every(({ part }) => part !== 'decide'))
      .map(({ principalId }) => names.get(principalId) ?? ''),
    mark: '',
    changed: false,
  });
}

async function take(web: Web, providers: RoundsProviders, text: FrozenText): Promise<Response> {
  const form = await web.form();
  const proposal = await proposalFor(web, text, providers.origins);
  const request = requestIn(form);
  const step = form.text('steg');
  const more = step.startsWith('rad-') ? step.slice('rad-'.length) : null;
  const again = (refusals: readonly Refusal<RoundRefusal>[], review: RoundReview | null = null) =>
    show(web, proposal, { typed: typedAgain(form, refusals, web.lang), request, review, more }, 422);
  if (more !== null) return again([]);
  const principals = proposal.paths.map(({ principal }) => principal);
  const read = readRound(form, { request, textId: text.id, earlierRoundId: proposal.earlierRoundId, principals });
  if (!read.ok) return again(read.refusals);
  const mark = markOf(form);
  if (step === 'skicka' && form.text('reviewed') === mark) {
    const opened = await openRound(providers)(web, read.input);
    if (!opened.ok) return again(onFields(opened.refusals));
    const { roundId } = opened.value;
    await providers.origins?.opened(web, originAsked(web), { id: roundId, textId: text.id });
    return web.redirect(`/beslut/${roundId}?klart=utskick-skickat`);
  }
  const review = await reviewOf(web, providers, proposal, read.input);
  return review.ok ? again([], { ...review.value, mark, changed: step === 'skicka' }) : again(onFields(review.refusals));
}

/** The act speaks of the rule as a whole; on the page it is one of two numbers. */
function onFields(refusals: readonly Refusal<RoundRefusal>[]): readonly Refusal<RoundRefusal>[] {
  return refusals.map((refusal) => (refusal.code === 'rule-out-of-reach' ? { ...refusal, field: 'rule' } : refusal));
}

export function newRoundRoutes(providers: RoundsProviders): readonly AnyRoute[] {
  const subject = (web: Web) => providers.frozenText(web, web.query.get('text') ?? '');
  return [
    route<FrozenText>({
      method: 'get',
      path,
      may: mayOpenRound,
      subject,
      handle: async (web, text) =>
        show(
          web,
          await proposalFor(web, text, providers.origins),
          { typed: untouched, request: newId(), review: null, more: null },
          200,
        ),
    }),
    route<FrozenText>({
      method: 'post',
      path,
      act: 'open-round',
      may: mayOpenRound,
      subject,
      handle: (web, text) => take(web, providers, text),
    }),
  ];
}
