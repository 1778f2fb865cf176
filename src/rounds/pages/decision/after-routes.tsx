import type { AnyRoute } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { DateField, longDate, Radios, TextArea, TextField, type Ui } from '../../../ui/index.ts';
import { annulDecision } from '../../acts/decisions/annul-decision.ts';
import { judgeCondition } from '../../acts/decisions/judge-condition.ts';
import { recordAppeal } from '../../acts/decisions/record-appeal.ts';
import { settleAppeal } from '../../acts/decisions/settle-appeal.ts';
import { mayCorrectDecision, mayJudgeCondition } from '../../policy.ts';
import { proofs } from '../decision-form/read-decision.ts';
import { formWords } from '../decision-form/words.ts';
import { roundUi } from '../live/round-ui.ts';
import { SmallFormPage } from '../small-form.tsx';
import { smallForm } from '../small-route.ts';
import type { Typed } from '../typed.ts';
import { type AskedDecision, decisionAsked, decisionPath } from './asked.ts';
import { decisionWords } from './words.ts';

const path = '/beslut/:round/beslut/:decision';

/** What every small form about a decision has in common. */
function frame(web: Web, asked: AskedDecision, typed: Typed, request: string) {
  const words = decisionWords[web.lang];
  const { round, step, decision } = asked;
  const here = decisionPath(asked);
  const title = words.title(step.principalName, longDate(web.lang, decision.item.on));
  const crumbs = [
    { label: words.rounds, href: '/beslut' },
    { label: round.title, href: `/beslut/${round.id}` },
    { label: title, href: here },
  ];
  const shared = {
    ui: roundUi(web, round.id, 'tell'),
    typed,
    request,
    action: web.path,
    back: here,
    eyebrow: `${title} · ${round.title}`,
    crumbs,
  };
  return { ...shared, save: words.forms.save };
}

const to = (klart: string) => (asked: AskedDecision) => `${decisionPath(asked)}?klart=${klart}`;

type DayProps = { ui: Ui; typed: Typed; label: string; today: string };
const Day = ({ ui, typed, label, today }: DayProps) => (
  <DateField ui={ui} name="on" label={label} value={typed.value('on')} max={today} errors={typed.errors} />
);

const appeal = smallForm<AskedDecision>({
  path: `${path}/overklaga`,
  act: 'record-appeal',
  may: mayCorrectDecision,
  subject: decisionAsked,
  view: (web, asked, typed, request) => {
    const shared = frame(web, asked, typed, request);
    const words = decisionWords[web.lang].forms;
    return (
      <SmallFormPage {...shared} title={words.appealTitle} lead={words.appealLead}>
        <Day ui={shared.ui} typed={typed} label={words.appealOn} today={web.today.toString()} />
      </SmallFormPage>
    );
  },
  take: (web, { decision }, read, request) => {
    const on = read.day('on');
    return () => recordAppeal(web, { request, decisionId: decision.fact.id, on });
  },
  to: to('overklagande-registrerat'),
});

const settle = smallForm<AskedDecision>({
  path: `${path}/overklagande/:appeal/avgjort`,
  act: 'settle-appeal',
  may: mayCorrectDecision,
  subject: async (web) => {
    const asked = await decisionAsked(web);
    return asked?.chain.some(({ appeals }) => appeals.some(({ id }) => id === web.params['appeal'])) ? asked : null;
  },
  view: (web, asked, typed, request) => {
    const shared = frame(web, asked, typed, request);
    const words = decisionWords[web.lang].forms;
    return (
      <SmallFormPage {...shared} title={words.settleTitle} lead={words.settleLead}>
        <Day ui={shared.ui} typed={typed} label={words.on} today={web.today.toString()} />
        <Radios
          ui={shared.ui}
          name="allowed"
          label={words.settleHow}
          value={typed.value('allowed')}
          errors={typed.errors}
          options={[
            { value: 'no', label: words.settleNot },
            { value: 'yes', label: words.settleAllowed, help: words.settleAllowedHelp },
          ]}
        />
      </SmallFormPage>
    );
  },
  take: (web, _, read) => {
    const [on, allowed] = [read.day('on'), read.choice('allowed', ['yes', 'no'])];
    return () => settleAppeal(web, { appealId: web.params['appeal'] ?? '', on, allowed: allowed === 'yes' });
  },
  to: to('overklagande-avgjort'),
});

const annul = smallForm<AskedDecision>({
  path: `${path}/upphav`,
  act: 'annul-decision',
  may: mayCorrectDecision,
  subject: decisionAsked,
  view: (web, asked, typed, request) => {
    const shared = frame(web, asked, typed, request);
    const { ui } = shared;
    const words = decisionWords[web.lang].forms;
    const { errors } = typed;
    const options = proofs.map((value) => ({ value, label: formWords[web.lang].proofs[value].label }));
    return (
      <SmallFormPage {...shared} title={words.annulTitle} lead={words.annulLead} danger>
        <Day ui={ui} typed={typed} label={words.annulOn} today={web.today.toString()} />
        <TextArea
          ui={ui}
          name="remark"
          label={words.annulRemark}
          help={words.annulHelp}
          rows={3}
          value={typed.value('remark')}
          errors={errors}
        />
        <TextField
          ui={ui}
          name="paragraph"
          label={words.annulParagraph}
          width={8}
          value={typed.value('paragraph')}
          errors={errors}
          optional
        />
        <Radios
          ui={ui}
          name="evidence"
          label={words.annulHow}
          value={typed.value('evidence', 'verified-extract')}
          errors={errors}
          options={options}
        />
      </SmallFormPage>
    );
  },
  take: (web, { decision }, read, request) => {
    const [on, remark, paragraph] = [read.day('on'), read.words('remark'), read.text('paragraph')];
    const evidence = read.choice('evidence', proofs) ?? 'told';
    return () => annulDecision(web, { request, decisionId: decision.fact.id, on, remark, paragraph, evidence });
  },
  to: to('beslut-upphavt'),
});

const judge = smallForm<AskedDecision>({
  path: `${path}/villkor/:condition`,
  act: 'judge-condition',
  may: mayJudgeCondition,
  subject: async (web) => {
    const asked = await decisionAsked(web);
    return asked?.decision.conditions.some(({ key, kind }) => key === web.params['condition'] && kind === 'other') ? asked : null;
  },
  view: (web, asked, typed, request) => {
    const shared = frame(web, asked, typed, request);
    const { ui } = shared;
    const words = decisionWords[web.lang];
    const text = asked.decision.conditions.find(({ key }) => key === web.params['condition'])?.text ?? '';
    return (
      <SmallFormPage {...shared} title={words.forms.judgeTitle} lead={`”${text}” ${words.forms.judgeLead}`}>
        <Radios
          ui={ui}
          name="fulfilled"
          label={words.forms.judgeTitle}
          value={typed.value('fulfilled')}
          errors={typed.errors}
          options={[
            { value: 'yes', label: words.fulfilled },
            { value: 'no', label: words.notFulfilled },
          ]}
        />
        <DateField
          ui={ui}
          name="on"
          label={words.forms.judgeOn}
          value={typed.value('on', web.today.toString())}
          max={web.today.toString()}
          errors={typed.errors}
        />
        <TextArea
          ui={ui}
          name="reason"
          label={words.forms.reason}
          rows={3}
          value={typed.value('reason')}
          errors={typed.errors}
          optional
        />
      </SmallFormPage>
    );
  },
  take: (web, { round }, read, request) => {
    const [on, fulfilled, reason] = [read.day('on'), read.choice('fulfilled', ['yes', 'no']), read.text('reason')];
    const conditionKey = web.params['condition'] ?? '';
    return () => judgeCondition(web, { request, roundId: round.id, conditionKey, on, fulfilled: fulfilled === 'yes', reason });
  },
  to: to('villkor-bedomt'),
});

/** What can come after a decision, each a fact of its own. */
export const afterRoutes: readonly AnyRoute[] = [...appeal, ...settle, ...annul, ...judge];
