import { organsEver } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { catalogue, type Lang } from '../../../ui/index.ts';

const words = catalogue({
  sv: {
    mine: (body: string) => `Mina möten, ${body}`,
    all: (body: string) => `Alla möten, ${body}`,
    organ: (organ: string) => `Möten, ${organ}`,
  },
  en: {
    mine: (body) => `My meetings, ${body}`,
    all: (body) => `All meetings, ${body}`,
    organ: (organ) => `Meetings, ${organ}`,
  },
});

/** What a calendar is called, in the program that follows it and in the list of one's own. */
export async function feedName(
  ctx: Ctx,
  lang: Lang,
  { scope, organId }: { readonly scope: 'mine' | 'organ' | 'all'; readonly organId: string | null },
  bodyName: string,
): Promise<string> {
  if (scope !== 'organ') return words[lang][scope](bodyName);
  return words[lang].organ((await organsEver(ctx)).get(organId ?? '')?.name ?? '');
}
