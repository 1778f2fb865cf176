import { z } from 'zod';
import type { Form } from '../../../platform/http/web.ts';
import { likelyRoles, type Placed, type Role, rolesOf } from '../../starting/from-blocks.ts';
import type { WordBlock } from '../../starting/word-blocks.ts';

/** Parts of a document: some hundred pages. */
const mostParts = 2000;
/** Of its HTML: what is beyond would keep everybody else waiting while it is taken apart. */
const most = { letters: 800_000, tags: 40_000, depth: 20 };

/** Whether a document's HTML is one that a plan may have: some hundred pages, and lists and tables that a person can follow. */
export function isPlanLike(html: string): boolean {
  if (html.length > most.letters) return false;
  let [tags, depth] = [0, 0];
  for (const [, end, name] of html.matchAll(/<(\/?)(\w+)/g)) {
    tags += 1;
    if (name === 'ul' || name === 'ol' || name === 'table') depth += end === '' ? 1 : -1;
    if (tags > most.tags || depth > most.depth) return false;
  }
  return true;
}

const blocks = z
  .array(
    z.object({
      kind: z.enum(['heading', 'paragraph', 'list', 'table']),
      level: z.int().min(0).max(6).nullable(),
      text: z.string(),
      items: z.array(z.object({ title: z.string(), text: z.string() })),
    }),
  )
  .max(mostParts) satisfies z.ZodType<readonly WordBlock[]>;

/** Of the parts as they are carried: some hundred and fifty pages, of text that is not made of signs alone. */
const mostCarried = { letters: 400_000, signs: 20_000 };

/** The parts as the form carries them between its pages; nothing is kept meanwhile. Null when they are more than a plan may have. */
export function toCarry(parts: readonly WordBlock[]): string | null {
  const carried = JSON.stringify(parts);
  return parts.length <= mostParts && isCarriable(carried) ? carried : null;
}

/**
 * The parts that a form has carried.
 * @returns `too-much` where they are more than `toCarry` gives, seen before they are taken apart; `stale` where they are not whole
 */
export function carriedBlocks(form: Form): readonly WordBlock[] | 'too-much' | 'stale' {
  const carried = form.text('delar');
  if (!isCarriable(carried)) return 'too-much';
  try {
    const read = blocks.safeParse(JSON.parse(carried));
    return read.success ? read.data : 'stale';
  } catch {
    return 'stale';
  }
}

/** Each part, line, mark, link and note has a sign: they, more than the letters, are what takes time to read and to show. */
function isCarriable(carried: string): boolean {
  return carried.length <= mostCarried.letters && (carried.match(/[[\]{*_<^\\]/g)?.length ?? 0) <= mostCarried.signs;
}

/** Each part with what the person has chosen for it, else what it most likely is. */
export function placedBlocks(parts: readonly WordBlock[], form: Form | null): readonly Placed[] {
  const likely = likelyRoles(parts);
  return parts.map((block, at) => {
    const chosen = rolesOf[block.kind].find((role: Role) => role === form?.text(`del-${at}`));
    return { block, role: chosen ?? likely[at] ?? 'text' };
  });
}
