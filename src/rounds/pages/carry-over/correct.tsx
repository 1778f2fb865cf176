import { newId } from '../../../platform/db/columns.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { DateField, longDate, TextArea } from '../../../ui/index.ts';
import { correctCarriedOver } from '../../acts/decisions/carry-over-decision.ts';
import { mayCarryOver } from '../../policy.ts';
import { type AskedDecision, decisionPath } from '../decision/asked.ts';
import { roundUi } from '../live/round-ui.ts';
import { SmallFormPage } from '../small-form.tsx';
import { Reader, type Typed, typedAgain, untouched } from '../typed.ts';
import { carryWords } from './words.ts';

/** A decision that was carried over is corrected by saying the judgement anew: what the board decided is corrected where it was made. */
export function showCarried(
  web: Web,
  asked: AskedDecision,
  typed: Typed = untouched,
  request = newId(),
  status = 200,
): Promise<Response> {
  if (!mayCarryOver.allows(web.actor, undefined)) return web.notFound();
  const { round, decision, step } = asked;
  const ui = roundUi(web, round.id, 'tell');
  const w = carryWords[web.lang];
  const back = decisionPath(asked);
  const crumbs = [
    { label: w.rounds, href: '/beslut' },
    { label: round.title, href: `/beslut/${round.id}` },
    { label: `${step.principalName}, ${longDate(web.lang, decision.item.on)}`, href: back },
  ];
  const page = (
    <SmallFormPage
      {...{ ui, typed, request, back, crumbs, title: w.correctTitle, lead: w.correctLead, save: w.correct }}
      eyebrow={round.title}
      action={web.path}
    >
      <DateField
        ui={ui}
        name="on"
        label={w.on}
        help={w.onHelp}
        value={typed.value('on', decision.fact.carriedOn?.toString() ?? '')}
        max={web.today.toString()}
        errors={typed.errors}
      />
      <TextArea
        ui={ui}
        name="reason"
        label={w.reason}
        rows={3}
        value={typed.value('reason', decision.fact.carriedReason ?? '')}
        errors={typed.errors}
      />
    </SmallFormPage>
  );
  return web.html(page, status);
}

export async function takeCarried(web: Web, asked: AskedDecision): Promise<Response> {
  const form = await web.form();
  const request = requestIn(form);
  const read = new Reader(form);
  const [on, reason] = [read.day('on'), read.words('reason')];
  const carriedId = asked.decision.fact.id;
  const taken = read.refusals.length > 0 ? read : await correctCarriedOver(web, { request, carriedId, on, reason });
  if ('ok' in taken && taken.ok) return web.redirect(`/beslut/${asked.round.id}?klart=beslut-rattat#${asked.step.principalCode}`);
  return showCarried(web, asked, typedAgain(form, taken.refusals, web.lang), request, 422);
}
