import { longDate } from '../../ui/index.ts';
import type { ProjectPaper } from '../papers/project-paper.ts';
import type { Handover } from './handover.ts';
import { dueOf } from './milestone.ts';
import type { Work } from './work.ts';

/** What of the work stands in a charter or a closing report; what was dropped is left out, and risks that no longer are. */
export function paperWork(work: Work): Pick<ProjectPaper, 'milestones' | 'risks' | 'handovers'> {
  return {
    milestones: work.milestones
      .filter(({ state }) => state !== 'dropped')
      .map((each) => ({
        title: each.title,
        on: dueOf(each).toString(),
        reachedOn: each.state === 'reached' ? each.on.toString() : null,
      })),
    risks: work.risks
      .filter(({ now }) => now.state === 'open')
      .map(({ text, now: { owner, likelihood, consequence, remedy } }) => ({
        ...{ text, owner: owner.name, likelihood, consequence, remedy },
      })),
    handovers: work.handovers
      .filter(({ state }) => state !== 'dropped')
      .map((each) => ({ text: each.text, to: each.to.name, by: each.due.toString(), state: handoverInWords(each) })),
  };
}

/** Swedish, as the paper is. */
function handoverInWords({ state, last }: Handover): string {
  if (last === null || state === 'awaited') return 'inte övertaget än';
  const who = last.said === '' ? '' : `, enligt ${last.said}`;
  return `${state === 'taken' ? 'övertaget' : 'tackat nej'} den ${longDate('sv', last.on)}${who}`;
}
