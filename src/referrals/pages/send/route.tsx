import { boardsOn } from '../../../members/index.ts';
import { type PlanWithLife, planWithLife } from '../../../plans/index.ts';
import { typedDayOrNone } from '../../../platform/days/typed-day.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import type { Refusal } from '../../../platform/result.ts';
import { roundsList, stepsOfRound } from '../../../rounds/index.ts';
import { longDate, uiFor } from '../../../ui/index.ts';
import { type ReferralPapers, sendForStatement } from '../../acts/statement/send-for-statement.ts';
import { mayShare } from '../../policy.ts';
import { type ReferralRefusal, referralErrors } from '../../refusals.ts';
import { statementMail } from '../../statement/statement-mail.ts';
import { SendPage, type SendView, type TypedReferral } from './view.tsx';
import { words } from './words.ts';

const path = '/remisser/ny/remiss';
/** Boards meet once a month, and the matter is prepared before (domain.md, 2). */
const usualDays = 70;

async function planInQuery(web: Web): Promise<PlanWithLife | null> {
  return planWithLife(web, web.query.get('plan') ?? '', web.today);
}

/** `/remisser/ny/remiss?plan=ID`: a frozen version to boards for statement, shown before it goes. */
export function sendRoutes(papers: ReferralPapers): readonly AnyRoute[] {
  const common = { path, may: mayShare, subject: planInQuery } as const;
  return [
    route<PlanWithLife>({
      ...{ method: 'get', ...common },
      handle: async (web, plan) => show(web, papers, plan, await proposed(web, plan)),
    }),
    route<PlanWithLife>({
      ...{ method: 'post', ...common, act: 'send-for-statement' },
      handle: (web, plan) => take(web, papers, plan),
    }),
  ];
}

/** The version that the address names, or the latest; the boards of the latest round, and time for a board to prepare and meet. */
async function proposed(web: Web, { versions, plan }: PlanWithLife): Promise<TypedReferral> {
  const asked = versions.find(({ id }) => id === web.query.get('version'));
  const [latest] = await roundsList(web);
  const steps = latest === undefined ? [] : await stepsOfRound(web, latest.round.id);
  const there = new Set((await boardsOn(web, web.today)).map(({ id }) => id));
  const boards = [...new Set(steps.filter(({ part }) => part === 'decide').map(({ boardId }) => boardId))];
  return {
    ...{
      version: asked?.id ?? versions.at(-1)?.id ?? '',
      boards: boards.filter((id) => there.has(id)),
      message: '',
      request: newId(),
    },
    ...{ until: web.today.add({ days: usualDays }).toString(), number: plan.registrationNumber ?? '' },
  };
}

function typedIn(form: Form): TypedReferral {
  return {
    ...{ version: form.text('version'), boards: form.list('namnd'), until: form.text('until') },
    ...{ message: form.text('message'), number: form.text('nummer'), request: requestIn(form) },
  };
}

async function show(
  web: Web,
  papers: ReferralPapers,
  found: PlanWithLife,
  typed: TypedReferral,
  given: { readonly refusals?: readonly Refusal<ReferralRefusal>[]; readonly review?: boolean } = {},
): Promise<Response> {
  const boards = (await boardsOn(web, web.today)).map(({ id, name, principalName, mailbox }) => ({
    ...{ id, mailbox },
    name: `${principalName}: ${name}`,
  }));
  const view: SendView = {
    ...{ planId: found.plan.id, planTitle: found.plan.title, boards, typed, today: web.today.toString() },
    versions: found.versions.map(({ id, number }) => ({ id, number })).reverse(),
    errors: referralErrors(given.refusals ?? [], web.lang),
    review: given.review ? reviewOf(web, papers, found, typed, boards) : null,
  };
  // Not done yet, so no answer to a form that a browser would take for done.
  return web.html(<SendPage ui={uiFor(web)} view={view} />, given.review || view.errors.length > 0 ? 422 : 200);
}

function reviewOf(web: Web, papers: ReferralPapers, found: PlanWithLife, typed: TypedReferral, boards: SendView['boards']) {
  const until = typedDayOrNone(typed.until) ?? web.today;
  const chosen = boards.filter(({ id }) => typed.boards.includes(id));
  const version = found.versions.find(({ id }) => id === typed.version);
  const mail = statementMail({
    ...{
      title: version?.content.title ?? '',
      bodyName: web.shell.bodyName,
      board: chosen[0]?.name.replace(/^(.*): (.*)$/, '$2, $1') ?? '',
    },
    ...{ until, message: typed.message, registrationNumber: typed.number.trim() || null },
    ...{ answersComeIn: papers.ways.answerAddress !== null, address: `${papers.url}/remisser/…`, senderName: web.actor.label },
  });
  return {
    sentence: words[web.lang].check(found.plan.title, version?.number ?? 0, chosen.length, longDate(web.lang, until)),
    mails: papers.ways.canSend ? chosen.filter(({ mailbox }) => mailbox !== null).length : 0,
    mail,
  };
}

async function take(web: Web, papers: ReferralPapers, found: PlanWithLife): Promise<Response> {
  const form = await web.form();
  const typed = typedIn(form);
  const step = form.text('steg');
  if (step === 'andra') return show(web, papers, found, typed);
  const until = typedDayOrNone(typed.until);
  const refusals: Refusal<ReferralRefusal>[] = [
    ...(found.versions.some(({ id }) => id === typed.version) ? [] : [{ code: 'not-found' as const, field: 'version' }]),
    ...(typed.boards.length === 0 ? [{ code: 'nobody-chosen' as const, field: 'namnd' }] : []),
    ...(until ? [] : [{ code: 'day-wrong' as const, field: 'until' }]),
    ...(until && until.until(web.today).days > 0 ? [{ code: 'day-past' as const, field: 'until' }] : []),
  ];
  if (refusals.length > 0 || !until) return show(web, papers, found, typed, { refusals });
  if (step !== 'sand') return show(web, papers, found, typed, { review: true });
  const sent = await sendForStatement(web, papers, {
    ...{ versionId: typed.version, boardIds: typed.boards, until, message: typed.message },
    ...{ requestId: typed.request, registrationNumber: typed.number },
  });
  return sent.ok
    ? web.redirect(`/remisser/${sent.value.id}?klart=sand`)
    : show(web, papers, found, typed, { refusals: sent.refusals });
}
