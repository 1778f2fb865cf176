import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { mayCorrectDecision, mayReadRounds } from '../../policy.ts';
import { showCarried, takeCarried } from '../carry-over/correct.tsx';
import { decisionContext, type Manner } from '../decision-form/context.ts';
import { showForm, takeForm, uploadLimit } from '../decision-form/take.tsx';
import { roundUi } from '../live/round-ui.ts';
import { doneNotice } from '../round/words.ts';
import { type AskedDecision, decisionAsked } from './asked.ts';
import { decisionShown } from './present.ts';
import { DecisionPage } from './view.tsx';

const path = '/beslut/:round/beslut/:decision';

async function show(web: Web, asked: AskedDecision): Promise<Response> {
  const text = doneNotice(web.lang, web.query.get('klart'));
  const ui = roundUi(web, asked.round.id, 'show', text);
  return web.html(<DecisionPage ui={ui} shown={await decisionShown(web, asked)} />);
}

const askedFor = ({ round, step, decision }: AskedDecision, manner: Manner) => ({ manner, round, step, decision });

/** The whole § said anew, in one of three ways. */
function formRoutes(tail: string, manner: Manner, act: string, klart: string): readonly AnyRoute[] {
  // A carried decision has its own small form to be corrected by; the rest of it is said where it was made.
  const isCarried = ({ decision }: AskedDecision) => decision.fact.carriedFrom !== null;
  const subject = async (web: Web) => {
    const asked = await decisionAsked(web);
    // What is corrected already is corrected at its latest.
    const isOver = asked?.decision.correctedBy !== null || (isCarried(asked) && manner !== 'correct');
    return isOver ? null : asked;
  };
  const common = { path: `${path}/${tail}`, may: mayCorrectDecision, subject } as const;
  return [
    route<AskedDecision>({
      ...common,
      method: 'get',
      handle: async (web, asked) =>
        isCarried(asked) ? showCarried(web, asked) : showForm(web, await decisionContext(web, askedFor(asked, manner))),
    }),
    route<AskedDecision>({
      ...common,
      method: 'post',
      act,
      bodyLimit: uploadLimit,
      // A second sending of the form finds the decision corrected: the act then answers as it did the first time.
      subject: decisionAsked,
      handle: async (web, asked) =>
        isCarried(asked) && manner === 'correct' ? takeCarried(web, asked) : takeForm(web, askedFor(asked, manner), klart),
    }),
  ];
}

export const decisionRoutes: readonly AnyRoute[] = [
  route<AskedDecision>({ method: 'get', path, may: mayReadRounds, subject: decisionAsked, handle: show }),
  ...formRoutes('komplettera', 'complete', 'complete-decision', 'beslut-rattat'),
  ...formRoutes('ratta', 'correct', 'correct-decision', 'beslut-rattat'),
  ...formRoutes('nytt', 'replace', 'replace-decision', 'beslut-registrerat'),
];
