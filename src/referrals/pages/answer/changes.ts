import { comparePlans, passagesOf, planWithLife, type TextAndKeys, textAndKeys, workingRef } from '../../../plans/index.ts';
import type { Web } from '../../../platform/http/web.ts';
import type { SelectOption } from '../../../ui/index.ts';
import type { SharingWithText } from '../../sharing.ts';
import type { Change } from '../../statement/statement.ts';
import { words } from './words.ts';

/**
 * What has changed since the text was shared, in each later version, the latest first, and in the working text where it says more than
 * the latest: a change to choose for each. Only a text that has an address of its own can be compared from: a frozen version that was
 * shared, or the first one frozen after a draft.
 * @param chosen the change that is chosen already, offered wherever it stands; '' for none
 */
export async function changesSince(web: Web, sharing: SharingWithText, chosen: string): Promise<readonly SelectOption[]> {
  const from = await textShared(web, sharing);
  if (from === null) return [];
  const versions: TextAndKeys[] = [];
  for (const ref of await versionsAfter(web, sharing, from)) {
    const to = await textAndKeys(web, ref);
    if (to !== null) versions.push(to);
  }
  const working = await textAndKeys(web, workingRef(sharing.planId));
  const [latest = from] = versions;
  const saysMore = working !== null && comparePlans(latest, working).changes.length > 0;
  const isChosen = readChange(chosen)?.to === working?.ref;
  const texts = working !== null && (saysMore || isChosen) ? [...versions, working] : versions;
  return texts.flatMap((to) => optionsOf(web, from, to));
}

/** As a form's value, and back; null for what is none. */
export function changeValue({ from, to, key }: Change): string {
  return `${from} ${to} ${key}`;
}

export function readChange(value: string): Change | null {
  const [from, to, key, ...more] = value.split(' ');
  return from && to && key && more.length === 0 ? { from, to, key } : null;
}

function optionsOf(web: Web, from: TextAndKeys, to: TextAndKeys): readonly SelectOption[] {
  const w = words[web.lang];
  const labels = new Map(
    [from, to].flatMap(({ text, keys }) => passagesOf(text, keys, web.lang).map((each) => [each.key, each.label])),
  );
  const group = to.version === null ? w.working : w.version(to.version);
  return comparePlans(from, to).changes.map(({ key, after, before }) => ({
    value: changeValue({ from: from.ref, to: to.ref, key }),
    label: labels.get((after ?? before)?.key ?? '') ?? key,
    group,
  }));
}

/** The version that was shared; of a draft the version with the same words, if any has been frozen. */
async function textShared(web: Web, sharing: SharingWithText): Promise<TextAndKeys | null> {
  if (sharing.versionId !== null) return textAndKeys(web, sharing.versionId);
  const plan = await planWithLife(web, sharing.planId, web.today);
  const same = plan?.versions.find(({ textSha256 }) => textSha256 === sharing.textSha256);
  return same === undefined ? null : textAndKeys(web, same.id);
}

async function versionsAfter(web: Web, sharing: SharingWithText, from: TextAndKeys): Promise<readonly string[]> {
  const plan = await planWithLife(web, sharing.planId, web.today);
  return (plan?.versions ?? [])
    .filter(({ number }) => number > (from.version ?? 0))
    .map(({ id }) => id)
    .reverse();
}
