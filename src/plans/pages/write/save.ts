import type { Form, Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import type { Result } from '../../../platform/result.ts';
import { addActivity } from '../../acts/activities.ts';
import { addArea } from '../../acts/areas.ts';
import { addGoal } from '../../acts/goals.ts';
import { type Saved, saveActivityPart, saveAreaPart, saveGoalPart, savePlanPart } from '../../acts/save-part.ts';
import type { PlanRefusal } from '../../refusals.ts';
import { readActivity, type TypedActivity, type TypedArea, type TypedGoal, type TypedPlan } from '../../writing/fields.ts';
import type { Typed } from '../../writing/merge.ts';
import type { Part } from '../../writing/part.ts';
import type { PartToWrite } from './asked.ts';
import { readBase } from './present.ts';

/** A part after a press: as it was saved, with the place of what was new; or what two have written differently. */
export type PartSaved = Result<{ readonly saved: Saved<Typed>; readonly at: Part }, PlanRefusal>;

/** The fields of a part's form, with the line breaks that are kept. */
export function typedIn(form: Form, fields: readonly string[]): Typed {
  return Object.fromEntries(fields.map((field) => [field, form.text(field).replaceAll('\r\n', '\n')]));
}

/** Hands what was typed to the act that the part is saved by. */
export async function savePart(web: Web, asked: PartToWrite, form: Form, mine: Typed): Promise<PartSaved> {
  const { plan, part } = asked;
  const base = readBase(form.text('base'), Object.keys(mine));
  switch (part.kind) {
    case 'plan':
      return at(part, await savePlanPart(web, plan.id, { mine, base } as { mine: TypedPlan; base: TypedPlan | null }));
    case 'area':
      return at(part, await saveAreaPart(web, plan.id, part.id, { mine, base } as { mine: TypedArea; base: TypedArea | null }));
    case 'goal':
      return at(part, await saveGoalPart(web, plan.id, part.id, { mine, base } as { mine: TypedGoal; base: TypedGoal | null }));
    case 'activity':
      return at(
        part,
        await saveActivityPart(web, plan.id, part.id, { mine, base } as { mine: TypedActivity; base: TypedActivity | null }),
      );
    case 'new-area': {
      const made = await addArea(web, plan.id, { ...(mine as TypedArea), id: requestIn(form) });
      return made.ok ? added({ kind: 'area', id: made.value.id }) : made;
    }
    case 'new-goal': {
      const made = await addGoal(web, plan.id, part.areaId, { ...(mine as TypedGoal), id: requestIn(form) });
      return made.ok ? added({ kind: 'goal', id: made.value.id }) : made;
    }
    case 'new-activity': {
      const read = readActivity(mine as TypedActivity);
      if (!read.ok) return read;
      const made = await addActivity(web, plan.id, part.areaId, { ...read.value, id: requestIn(form) });
      return made.ok ? added({ kind: 'activity', id: made.value.id }) : made;
    }
  }
}

function at(part: Part, result: Result<Saved<Typed>, PlanRefusal>): PartSaved {
  return result.ok ? { ok: true, value: { saved: result.value, at: part } } : result;
}

function added(part: Part): PartSaved {
  return { ok: true, value: { saved: { saved: true, took: false }, at: part } };
}
