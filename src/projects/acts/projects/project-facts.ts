import { Temporal } from 'temporal-polyfill';
import { principalsOn } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { done, refuse } from '../../../platform/result.ts';
import type { ProjectResult } from '../../refusals/projects.ts';

const longestTitle = 200;
const longestPurpose = 400;

/** What is said of a project itself, as given. */
export interface ProjectGiven {
  readonly title: string;
  /** In a sentence. */
  readonly purpose: string;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate;
  /** Of the principal that keeps the money; null or '' until it is settled. */
  readonly holderId: string | null;
}

type Kept = ProjectGiven;

/** The same as it is kept, or why not. */
export async function projectFacts(ctx: Ctx, given: ProjectGiven): Promise<ProjectResult<Kept>> {
  const title = oneLine(given.title);
  if (title === '') return refuse('title-missing', 'title');
  if (title.length > longestTitle) return refuse('title-long', 'title');
  const purpose = oneLine(given.purpose);
  if (purpose === '') return refuse('purpose-missing', 'purpose');
  if (purpose.length > longestPurpose) return refuse('purpose-long', 'purpose');
  if (Temporal.PlainDate.compare(given.to, given.from) < 0) return refuse('days-turned', 'to');
  const holderId = given.holderId === '' ? null : given.holderId;
  const isKnown = holderId === null || (await principalsOn(ctx, ctx.today)).some(({ id }) => id === holderId);
  return isKnown ? done({ title, purpose, from: given.from, to: given.to, holderId }) : refuse('holder-unknown', 'holder');
}

function oneLine(typed: string): string {
  return typed.toWellFormed().normalize('NFC').replaceAll(/\s+/g, ' ').trim();
}
