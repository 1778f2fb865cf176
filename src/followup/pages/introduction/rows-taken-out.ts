import { isoDate, isoMoment, type Lang, stateWords } from '../../../ui/index.ts';
import { activitiesOf, type FollowedPlan } from '../../followed-plan.ts';
import type { IntroductionView } from './present.ts';
import { introductionWords } from './words.ts';

/** The table as rows for a file, its head first: one row for each principal and activity. @param codes the rows' principals, in their order */
export function rowsTakenOut(
  lang: Lang,
  plan: FollowedPlan,
  view: IntroductionView,
  codes: readonly string[],
): readonly string[][] {
  const w = introductionWords[lang];
  const shown = view.chosen === null ? activitiesOf(plan) : [view.chosen.activity];
  const lines = view.rows.flatMap(({ name, cells }, place) =>
    cells.map(({ state, word }, index) => [
      ...[codes[place] ?? '', name, shown[index]?.number ?? '', shown[index]?.title ?? '', stateWords[lang][state]],
      ...(word === null ? ['', '', '', '', ''] : [isoDate(word.on), word.note, word.who, w.how[word.how], isoMoment(word.at)]),
    ]),
  );
  return [w.csvHead.split('|'), ...lines];
}
