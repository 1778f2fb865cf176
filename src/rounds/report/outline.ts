import { z } from 'zod';
import type { ReportText } from './report-facts.ts';

/** What a frozen text may say of itself that a report repeats; all else in it is passed over. */
const outline = z.object({
  firstYear: z.int().optional(),
  lastYear: z.int().optional(),
  aim: z.string().optional(),
  areas: z.array(z.object({ title: z.string() })).optional(),
});

/**
 * Reads a frozen text's canonical JSON (contract.md, `textSha256`). A text that is none, or says nothing of this, has only its title:
 * an agreement or a guideline goes the same way as a plan.
 */
export function readOutline(title: string, bytes: Uint8Array | null): ReportText {
  const { firstYear, lastYear, aim = '', areas = [] } = outlineIn(bytes);
  const years =
    firstYear === undefined ? '' : lastYear === undefined || lastYear === firstYear ? `${firstYear}` : `${firstYear}–${lastYear}`;
  return { title, isPlan: areas.length > 0, years, aim, areas: areas.map((area) => area.title) };
}

function outlineIn(bytes: Uint8Array | null): z.output<typeof outline> {
  if (bytes === null) return {};
  try {
    return outline.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data ?? {};
  } catch {
    return {};
  }
}
