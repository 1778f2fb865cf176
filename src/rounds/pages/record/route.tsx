import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { mayRecordDecision, type OwnBoards } from '../../policy.ts';
import { factsOfRound } from '../../queries/facts-of-round.ts';
import { ownBoards } from '../../queries/own-boards.ts';
import { type Round, roundById } from '../../queries/round-by-id.ts';
import { inPathOn, type PathStep, stepInRound, stepsOfRound } from '../../queries/steps-of-round.ts';
import { isStillOpen, stepDecisionsOn } from '../../step-decisions.ts';
import { decisionContext } from '../decision-form/context.ts';
import { showForm, takeForm, uploadLimit } from '../decision-form/take.tsx';
import { roundUi } from '../live/round-ui.ts';
import { type Choice, ChooseStepPage } from './view.tsx';

/** A round with the step that is asked for; without one, every step is a choice. */
interface Asked extends OwnBoards {
  readonly round: Round;
  readonly steps: readonly PathStep[];
  readonly step: PathStep | null;
}

/** The step that is asked for, alone. */
async function askedStep(web: Web): Promise<Asked | null> {
  const found = await stepInRound(web, web.params['round'] ?? '', web.query.get('steg') ?? '');
  if (found === null) return null;
  const { round, step } = found;
  // Who may for the step's own board is not asked whether that board has handed over.
  const own = { boards: [step.boardId] };
  const boards = mayRecordDecision.allows(web.actor, own) ? own : await ownBoards(web, own.boards);
  return { round, step, steps: [step], ...boards };
}

async function asked(web: Web): Promise<Asked | null> {
  const round = await roundById(web, web.params['round'] ?? '');
  if (round === null) return null;
  const steps = await stepsOfRound(web, round.id);
  const key = web.query.get('steg') ?? '';
  const step = steps.find((each) => each.key === key) ?? null;
  if (key !== '' && step === null) return null;
  const { boards } = await ownBoards(
    web,
    (step === null ? steps : [step]).map(({ boardId }) => boardId),
  );
  return { round, steps, step, boards };
}

async function show(web: Web, { round, steps, step }: Asked): Promise<Response> {
  if (step !== null) return showForm(web, await decisionContext(web, { manner: 'record', round, step, decision: null }));
  return web.html(
    <ChooseStepPage ui={roundUi(web, round.id, 'show')} round={round} choices={await choicesIn(web, round, steps)} />,
  );
}

/** The steps that the reader may record for, those that wait first. */
async function choicesIn(web: Web, round: Round, steps: readonly PathStep[]): Promise<readonly Choice[]> {
  const facts = await factsOfRound(web, round.id);
  if (facts === null) return [];
  const today = web.today.toString();
  const decided = stepDecisionsOn(facts, today);
  const names = new Map(facts.principals.flatMap(({ path }) => path.map(({ step, board }) => [step, board ?? ''])));
  const choices: Choice[] = [];
  for (const step of steps.filter((each) => inPathOn(each, today))) {
    if (!mayRecordDecision.allows(web.actor, await ownBoards(web, [step.boardId]))) continue;
    const open = isStillOpen(decided.get(step.key) ?? null, facts.round.expects);
    const href = `/beslut/${round.id}/registrera?steg=${encodeURIComponent(step.key)}`;
    choices.push({ href, principal: step.principalName, board: names.get(step.key) ?? '', open });
  }
  return choices.sort((a, b) => Number(b.open) - Number(a.open));
}

export const recordRoutes: readonly AnyRoute[] = [
  route<Asked>({ method: 'get', path: '/beslut/:round/registrera', may: mayRecordDecision, subject: asked, handle: show }),
  route<Asked>({
    method: 'post',
    path: '/beslut/:round/registrera',
    act: 'record-decision',
    may: mayRecordDecision,
    subject: askedStep,
    bodyLimit: uploadLimit,
    handle: async (web, { round, step }) =>
      step === null ? web.notFound() : takeForm(web, { manner: 'record', round, step, decision: null }, 'beslut-registrerat'),
  }),
];
