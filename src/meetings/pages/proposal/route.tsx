import { stockholmDay } from '../../../platform/clock.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { type FormErrors, uiFor } from '../../../ui/index.ts';
import { declineProposal, takeUpProposal, withdrawProposal } from '../../acts/proposals/answer-proposal.ts';
import type { Proposal } from '../../agenda/proposal.ts';
import { mayKeepMeetings, mayPropose, mayTakeBackProposal } from '../../policy.ts';
import { proposalById } from '../../queries/proposals.ts';
import { agendaErrors } from '../../refusals/agenda.ts';
import { meetingName } from '../meeting-name.ts';
import { comingMeetings } from '../proposals/present.ts';
import { ProposalPage } from './view.tsx';
import { words } from './words.ts';

const here = '/moten/forslag/:proposal';
const kept = { may: mayKeepMeetings, subject: proposalAsked } as const;

/** `/moten/forslag/:proposal`: a proposal, and what is done with it. */
export const proposalRoutes: readonly AnyRoute[] = [
  route<Proposal>({
    method: 'get',
    path: here,
    may: mayPropose,
    subject: proposalAsked,
    handle: (web, asked) => show(web, asked),
  }),
  route<Proposal>({ ...kept, method: 'post', path: `${here}/ta-upp`, act: 'take-up-proposal', handle: takeUp }),
  route<Proposal>({ ...kept, method: 'post', path: `${here}/avboj`, act: 'decline-proposal', handle: decline }),
  route<Proposal>({
    ...{ method: 'post', path: `${here}/ta-tillbaka`, act: 'withdraw-proposal' },
    ...{ may: mayTakeBackProposal, subject: proposalAsked, handle: withdraw },
  }),
];

function proposalAsked(web: Web): Promise<Proposal | null> {
  return proposalById(web, web.params['proposal'] ?? '');
}

interface Typed {
  readonly errors: FormErrors;
  readonly meetingId?: string;
  readonly reason?: string;
  readonly request?: string;
}

async function show(web: Web, proposal: Proposal, typed: Typed = { errors: [] }): Promise<Response> {
  const mayTakeUp = mayKeepMeetings.allows(web.actor, undefined);
  const coming = mayTakeUp ? await comingMeetings(web, proposal.organId) : [];
  const wished = coming.find(({ id }) => id === proposal.meetingId) ?? coming[0];
  const done = ownValue(words[web.lang].done, web.query.get('klart'));
  const view = {
    ...{ proposal, mayTakeUp, mayWithdraw: mayTakeBackProposal.allows(web.actor, proposal), errors: typed.errors },
    waited: stockholmDay(proposal.at).until(web.today, { largestUnit: 'days' }).days,
    meetings: coming.map((meeting) => ({ value: meeting.id, label: meetingName(web.lang, meeting) })),
    ...{ meetingId: typed.meetingId ?? wished?.id ?? '', reason: typed.reason ?? '', request: typed.request ?? newId() },
  };
  const ui = uiFor(web, done === undefined ? {} : { notice: { kind: 'done', text: done } });
  return web.html(<ProposalPage ui={ui} view={view} />, typed.errors.length > 0 ? 422 : 200);
}

async function takeUp(web: Web, proposal: Proposal): Promise<Response> {
  const form = await web.form();
  const meetingId = form.text('meetingId');
  const request = requestIn(form);
  const result = await takeUpProposal(web, { proposalId: proposal.id, meetingId, requestId: request });
  if (!result.ok) return show(web, proposal, { errors: agendaErrors(result.refusals, web.lang), meetingId, request });
  return web.redirect(`/moten/${meetingId}/dagordning?klart=upptagen#p-${result.value.id}`);
}

async function decline(web: Web, proposal: Proposal): Promise<Response> {
  const reason = (await web.form()).text('reason');
  const result = await declineProposal(web, { proposalId: proposal.id, reason });
  if (!result.ok) return show(web, proposal, { errors: agendaErrors(result.refusals, web.lang), reason });
  return web.redirect(`/moten/forslag/${proposal.id}?klart=avbojt`);
}

async function withdraw(web: Web, proposal: Proposal): Promise<Response> {
  const result = await withdrawProposal(web, proposal.id);
  if (!result.ok) return show(web, proposal, { errors: agendaErrors(result.refusals, web.lang) });
  return web.redirect(`/moten/forslag/${proposal.id}?klart=tillbaka`);
}
