import { organsOn } from '../../../members/index.ts';
import { typedDayOrNone } from '../../../platform/days/typed-day.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import type { Refusal } from '../../../platform/result.ts';
import { type FormErrors, uiFor } from '../../../ui/index.ts';
import { setRule } from '../../acts/notice/set-rule.ts';
import { ruleWithout } from '../../meeting.ts';
import { mayKeepMeetings, maySeeMeetings } from '../../policy.ts';
import { rulesEver } from '../../queries/rule-history.ts';
import { ruleOn, rulesOn } from '../../queries/rules.ts';
import { noticeErrors } from '../../refusals/notice.ts';
import { proposedRule, type TypedRule, typedCount, typedRule } from './typed.ts';
import { NewRulePage, RulesPage } from './view.tsx';
import { words } from './words.ts';

interface Organ {
  readonly id: string;
  readonly name: string;
}

async function organAsked(web: Web): Promise<Organ | null> {
  return (await organsOn(web, web.today)).find(({ id }) => id === web.params['organ']) ?? null;
}

/** `/moten/regler`: each organ's own rule for its meetings; `/moten/regler/:organ` writes down a new one. */
export const rulesRoutes: readonly AnyRoute[] = [
  route({ method: 'get', path: '/moten/regler', may: maySeeMeetings, handle: show }),
  route<Organ>({
    ...{ method: 'get', path: '/moten/regler/:organ', may: mayKeepMeetings, subject: organAsked },
    handle: async (web, organ) => form(web, organ, proposedRule(await ruleOn(web, organ.id, web.today), web.today)),
  }),
  route<Organ>({
    ...{ method: 'post', path: '/moten/regler/:organ', may: mayKeepMeetings, subject: organAsked, act: 'set-organ-rule' },
    handle: take,
  }),
];

async function show(web: Web): Promise<Response> {
  const organs = await organsOn(web, web.today);
  const rules = await rulesOn(
    web,
    organs.map(({ id }) => id),
    web.today,
  );
  const written = await rulesEver(web);
  const rows = organs
    .filter(({ kind }) => kind !== 'secretariat')
    .map(({ id, name }) => ({
      ...{ id, name, rule: rules.get(id) ?? ruleWithout(id) },
      written: written.filter(({ organId }) => organId === id),
    }));
  const notice = web.query.get('klart') === 'sparat' ? ({ kind: 'done', text: words[web.lang].saved } as const) : undefined;
  const keeps = mayKeepMeetings.allows(web.actor, undefined);
  return web.html(<RulesPage ui={uiFor(web, { notice })} organs={rows} keeps={keeps} />);
}

function form(web: Web, organ: Organ, typed: TypedRule, errors: FormErrors = [], status = 200): Promise<Response> {
  return web.html(<NewRulePage ui={uiFor(web)} view={{ organ, typed, errors }} />, status);
}

async function take(web: Web, organ: Organ): Promise<Response> {
  const typed = typedRule(await web.form());
  const from = typedDayOrNone(typed.from);
  const again = (refusals: Parameters<typeof noticeErrors>[0]) => form(web, organ, typed, noticeErrors(refusals, web.lang), 422);
  const { recordKind } = typed;
  const wrong: Refusal<'day-wrong' | 'record-kind-missing'>[] = [
    ...(from ? [] : [{ code: 'day-wrong' as const, field: 'from' }]),
    ...(recordKind === 'notes' || recordKind === 'minutes'
      ? []
      : [{ code: 'record-kind-missing' as const, field: 'recordKind' }]),
  ];
  if (!from || (recordKind !== 'notes' && recordKind !== 'minutes')) return again(wrong);
  const count = (text: string) => (text.trim() === '' ? null : typedCount(text));
  const set = await setRule(web, {
    ...{ organId: organ.id, from, recordKind, noticeDays: typedCount(typed.noticeDays), papersDays: count(typed.papersDays) },
    ...{ verifiers: typedCount(typed.verifiers), verifyDays: count(typed.verifyDays) },
    ...{ text: typed.text, source: typed.source, requestId: typed.request },
  });
  return set.ok ? web.redirect('/moten/regler?klart=sparat') : again(set.refusals);
}
