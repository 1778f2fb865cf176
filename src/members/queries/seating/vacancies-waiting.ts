import type { Ctx } from '../../../platform/act.ts';
import { groupBy } from '../../../platform/group-by.ts';
import type { Waiting } from '../../../platform/waiting.ts';
import { isSecretariat } from '../../roles.ts';
import { vacantIn } from '../../seating/vacancy-words.ts';
import { type OrganVacancy, vacanciesOn } from './seats.ts';

/** Seats that nobody holds today wait for the secretariat, one line for each organ. Nothing is asked where no seats have been set. */
export async function vacanciesWaiting(ctx: Ctx): Promise<readonly Waiting[]> {
  if (!isSecretariat(ctx.actor)) return [];
  return [...groupBy(await vacanciesOn(ctx, ctx.today), ({ organ }) => organ.id).values()].map(waitingIn);
}

function waitingIn(vacancies: readonly OrganVacancy[]): Waiting {
  const organ = vacancies[0]?.organ ?? { id: '', name: '' };
  return {
    key: `vacancy-${organ.id}`,
    sentence: { sv: vacantIn('sv', organ.name, vacancies), en: vacantIn('en', organ.name, vacancies) },
    button: { sv: 'Se de vakanta platserna', en: 'See the vacant seats' },
    ...{ href: `/organisation/${organ.id}#vakanta`, by: null, urgency: 'later' },
  };
}
