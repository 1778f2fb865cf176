import type { StoredRecord } from '../../records/index.ts';

/**
 * Who reads a paper, by the walls of its record: an agenda opens none of them by itself.
 *
 * - `all`: everyone inside does already.
 * - `opens`: an official, public record that only the secretariat sees: it opens to everyone inside when the notice goes (`shareInside`).
 * - `working`: working material of the secretariat's. Members read it when a person, as the notice goes, chooses that it is drawn up
 *   (TF 2:10): `openPapers` makes it official and public from that day, and opens it.
 * - `closed`: secrecy may apply, or its board keeps it to itself. Members are given it another way, tried each time.
 */
export type PaperReach = 'all' | 'opens' | 'working' | 'closed';

export function paperReach({ access, sharedWith }: Pick<StoredRecord, 'access' | 'sharedWith'>): PaperReach {
  if (sharedWith === 'inside') return 'all';
  if (sharedWith === 'owner' || access === 'secrecy-may-apply') return 'closed';
  return access === 'public' ? 'opens' : 'working';
}
