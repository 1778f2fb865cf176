import { and, desc, eq, gt } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import type { FrozenText, TextPassage, TextsAfter } from '../../rounds/index.ts';
import { catalogue, type Lang } from '../../ui/index.ts';
import { passagesOf } from '../passages.ts';
import { writePlans } from '../policy.ts';
import { planVersions } from '../tables.ts';
import { textAndKeys, workingRef } from './text-and-keys.ts';
import { frozenText } from './versions.ts';

const words = catalogue({
  sv: { version: (number: number) => `Version ${number}` },
  en: { version: (number) => `Version ${number}` },
});

/** The passages of a version, for those who note what a board wants changed in it. */
export async function passagesOfVersion(ctx: Ctx, versionId: string, lang: Lang): Promise<readonly TextPassage[]> {
  const found = await textAndKeys(ctx, versionId);
  return found === null ? [] : passagesOf(found.text, found.keys, lang);
}

/** The plan's later versions that the actor may see, and its working text for those who write it. */
export async function textsAfter(ctx: Ctx, versionId: string, lang: Lang): Promise<TextsAfter> {
  const found = await textAndKeys(ctx, versionId);
  if (found === null || found.version === null) return { frozen: [], working: null };
  const { planId, version } = found;
  const later = await ctx.tx
    .select({ id: planVersions.id, number: planVersions.number })
    .from(planVersions)
    .where(and(eq(planVersions.planId, planId), gt(planVersions.number, version)))
    .orderBy(desc(planVersions.number));
  const frozen: (FrozenText & { readonly label: string })[] = [];
  for (const { id, number } of later) {
    const text = await frozenText(ctx, id);
    if (text !== null) frozen.push({ ...text, label: words[lang].version(number) });
  }
  const here = `/arbetsplan/${planId}`;
  const writes = writePlans.allows(ctx.actor, undefined);
  return { frozen, working: writes ? { id: workingRef(planId), editHref: `${here}/skriv`, freezeHref: `${here}/frys` } : null };
}

/** @param from, to versions' ids, or what names a working text; @param passage a passage's key */
export function compareHref(from: string, to: string, passage: string | null): string {
  return `/arbetsplan/jamfor?${new URLSearchParams({ fran: from, till: to })}${passage === null ? '' : `#andring-${passage}`}`;
}
