import { type PlanOnPaper, publicTextShown } from '../../../plans/index.ts';
import { compilationOf } from '../../../rounds/index.ts';
import { longMoment } from '../../../ui/index.ts';
import { tellRound } from '../../telling/round-told.ts';
import { publicSituation } from '../../telling/situation.ts';
import type { VersionTold } from '../../telling/versions.ts';
import { roundThatTells } from './present.ts';

/**
 * A published version as it stands on paper, made of what has been published alone. Pure.
 * @param all every published version of the plan: another one may hold
 * @param on `YYYY-MM-DD`
 */
export function publicPaper(version: VersionTold, all: readonly VersionTold[], on: string): PlanOnPaper {
  const { publication, content } = version;
  const round = roundThatTells(version.rounds);
  const holding = all.find((each) => each.content.version === version.otherHolds) ?? version;
  return {
    ...{
      text: publicTextShown(content),
      version: content.version,
      frozen: longMoment('sv', content.frozenAt),
      life: holding.life,
    },
    ...{ registrationNumber: content.plan.registrationNumber, textSha256: publication.textSha256 ?? '' },
    ...{ example: publication.example, isPublic: true, compilation: round === undefined ? null : compiled(round, on) },
  };
}

function compiled(round: VersionTold['rounds'][number], on: string): PlanOnPaper['compilation'] {
  const situation = publicSituation('sv', round, on);
  const { registrationNumber, example, text } = round;
  const subject = text.kind === 'plan-version' ? 'plan' : 'text';
  const sheet = { textTitle: text.title, registrationNumber, example };
  return { ...compilationOf({ situation, subject, sheet }), ...tellRound(situation, text) };
}
