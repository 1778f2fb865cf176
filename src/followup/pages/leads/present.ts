import { peopleOn } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { Lang, SelectOption } from '../../../ui/index.ts';
import { activitiesOf, type FollowedPlan } from '../../followed-plan.ts';
import { leadsOn } from '../../queries/periods/leads.ts';
import { type PersonToAsk, whomToAsk } from '../../queries/periods/whom-to-ask.ts';
import { leadsSentence } from '../../reporting/leads-sentence.ts';
import { reachedInWords } from '../reached-words.ts';
import { leadsWords } from './words.ts';

export interface LeadsRow {
  readonly id: string;
  /** `2.1 Tidig samordning`. */
  readonly activity: string;
  readonly responsible: string;
  /** `Anna Ek`, `Bo Alm (ordförande)`; empty for nobody. */
  readonly leads: readonly string[];
}

export interface LeadsView {
  readonly planId: string;
  readonly title: string;
  readonly example: boolean;
  readonly sentence: string;
  readonly rows: readonly LeadsRow[];
  /** Null for those who may not keep it. */
  readonly keep: {
    readonly people: readonly SelectOption[];
    /** `ACTIVITY PERSON`. */
    readonly named: readonly SelectOption[];
    readonly reached: readonly { readonly name: string; readonly count: number; readonly how: string }[];
    readonly withoutAccount: readonly { readonly personId: string; readonly name: string; readonly email: string }[];
  } | null;
}

export async function presentLeads(
  ctx: Ctx,
  { lang, plan, mayKeep, canSend }: { lang: Lang; plan: FollowedPlan; mayKeep: boolean; canSend: boolean },
): Promise<LeadsView> {
  const w = leadsWords[lang];
  const leads = await leadsOn(ctx, plan, ctx.today);
  const rows = activitiesOf(plan).map(({ id, number, title, responsible }) => ({
    ...{ id, activity: `${number} ${title}`, responsible },
    leads: (leads.get(id) ?? []).map(({ name, named }) => (named ? name : `${name} (${w.chair})`)),
  }));
  const byChair = [...leads.values()].filter(([first]) => first !== undefined && !first.named).length;
  const nobody = rows.filter((row) => row.leads.length === 0).length;
  const { id: planId, title, example } = plan;
  const view = { planId, title, example, rows, sentence: leadsSentence(lang, { all: rows.length, nobody, byChair }) };
  if (!mayKeep) return { ...view, keep: null };
  const { people } = await whomToAsk(ctx, plan, ctx.today, leads);
  const named = activitiesOf(plan).flatMap(({ id, number, title: of }) =>
    (leads.get(id) ?? []).flatMap((lead) =>
      lead.named ? [{ value: `${id} ${lead.personId}`, label: `${number} ${of}: ${lead.name}` }] : [],
    ),
  );
  const everyone = (await peopleOn(ctx, ctx.today)).map(({ id, name, title: function_ }) => ({
    ...{ value: id, label: function_ === null || function_ === '' ? name : `${name}, ${function_}` },
  }));
  const reached = people.map((each) => ({
    ...{ name: each.name, count: each.activities.length, how: reachedInWords(lang, each.reached, canSend) },
  }));
  return { ...view, keep: { people: everyone, named, reached, withoutAccount: people.flatMap(addressOf) } };
}

function addressOf({ personId, name, reached }: PersonToAsk) {
  if (reached.by === 'address') return [{ personId, name, email: reached.email }];
  return reached.by === 'nothing' ? [{ personId, name, email: '' }] : [];
}
