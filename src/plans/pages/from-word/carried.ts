import { z } from 'zod';
import type { Form } from '../../../platform/http/web.ts';
import { likelyRoles, type Placed, type Role, rolesOf } from '../../starting/from-blocks.ts';
import type { WordBlock } from '../../starting/word-blocks.ts';

/** Parts of a document, and letters of its HTML: some hundred pages. */
export const mostParts = 2000;
export const mostLetters = 1_500_000;

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

/** The parts as the form carries them between its pages; nothing is kept meanwhile. Null when they are not whole. */
export function carriedBlocks(form: Form): readonly WordBlock[] | null {
  try {
    const read = blocks.safeParse(JSON.parse(form.text('delar')));
    return read.success ? read.data : null;
  } catch {
    return null;
  }
}

/** Each part with what the person has chosen for it, else what it most likely is. */
export function placedBlocks(parts: readonly WordBlock[], form: Form | null): readonly Placed[] {
  const likely = likelyRoles(parts);
  return parts.map((block, at) => {
    const chosen = rolesOf[block.kind].find((role: Role) => role === form?.text(`del-${at}`));
    return { block, role: chosen ?? likely[at] ?? 'text' };
  });
}
