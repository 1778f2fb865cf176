import { typedDay } from '../../../platform/days/typed-day.ts';
import type { Form } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import type { Refusal } from '../../../platform/result.ts';
import type { ProjectGiven } from '../../acts/projects/project-facts.ts';
import type { ProjectRefusal } from '../../refusals/projects.ts';

/** What is said of a project, as typed. */
export interface TypedProject {
  readonly request: string;
  readonly title: string;
  readonly purpose: string;
  readonly from: string;
  readonly to: string;
  readonly holder: string;
}

export function typedProject(form: Form): TypedProject {
  const text = (name: string) => form.text(name);
  return {
    ...{ request: requestIn(form), title: text('title'), purpose: text('purpose') },
    ...{ from: text('from'), to: text('to'), holder: text('holder') },
  };
}

/** The same as an act takes it, or which days are none. */
export function givenProject(typed: TypedProject): ProjectGiven | readonly Refusal<ProjectRefusal>[] {
  const [from, to] = [typedDay(typed.from), typedDay(typed.to)];
  if (from === null || to === null) {
    return [...(from === null ? [dayWrong('from')] : []), ...(to === null ? [dayWrong('to')] : [])];
  }
  return { title: typed.title, purpose: typed.purpose, from, to, holderId: typed.holder };
}

function dayWrong(field: string): Refusal<ProjectRefusal> {
  return { code: 'day-wrong', field };
}
