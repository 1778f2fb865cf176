import { type AnyRoute, route } from '../../../platform/http/route.ts';
import { mayKeepMembers, mayReadMembers } from '../../policy.ts';
import { assignmentsEver, assignmentsOn } from '../../queries/assignments.ts';
import { type Person, personById } from '../../queries/people.ts';
import { dayAsked } from '../asked-day.tsx';
import { uiWith } from '../notices.ts';
import { idOrNull } from '../typed.ts';
import { PersonPage } from './view.tsx';
import { words } from './words.ts';

export const personRoutes: readonly AnyRoute[] = [
  route<Person>({
    method: 'get',
    path: '/personer/:id',
    may: mayReadMembers,
    subject: async (web) => {
      const id = idOrNull(web.params['id']);
      return id === null ? null : personById(web, id);
    },
    handle: async (web, person) => {
      const day = dayAsked(web);
      const now = await assignmentsOn(web, day, { personId: person.id });
      const ever = await assignmentsEver(web, day, { personId: person.id });
      const mayAssign = mayKeepMembers.allows(web.actor, null);
      const ui = uiWith(web, words[web.lang].notices);
      return web.html(<PersonPage ui={ui} person={person} now={now} ever={ever} day={day} mayAssign={mayAssign} />);
    },
  }),
];
