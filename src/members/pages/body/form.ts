import { oneOf } from '../../../platform/http/forms/field.ts';
import type { Form } from '../../../platform/http/web.ts';
import type { BodyFacts } from '../../acts/set-body.ts';
import type { Body } from '../../queries/body.ts';
import type { DecisionRule } from '../../tables.ts';
import { idOrNull } from '../typed.ts';

/** Where nothing was chosen: no board has it, so the act refuses it. */
const noBoard = '00000000-0000-0000-0000-000000000000';
const rules = ['all', 'region-and-at-least', 'at-least'] as const;

/** What the form says; what is no number becomes one that the act refuses. */
export function readBody(form: Form, body: Body): BodyFacts {
  return {
    ...{ name: form.text('name'), shortName: form.text('shortName'), county: form.text('county') },
    ...{ mandate: form.text('mandate'), hostBoardId: idOrNull(form.text('hostBoardId')) ?? noBoard, source: body.source },
    defaultRule: ruleIn(form),
  };
}

function ruleIn(form: Form): DecisionRule {
  const count = (name: string) => (/^\d{1,3}$/.test(form.text(name)) ? Number(form.text(name)) : -1);
  const kind = oneOf(form.text('rule'), rules) ?? 'all';
  if (kind === 'region-and-at-least') return { kind, municipalities: count('municipalities') };
  return kind === 'at-least' ? { kind, principals: count('principals') } : { kind };
}
