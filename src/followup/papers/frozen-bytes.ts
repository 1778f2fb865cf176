import { canonicalize } from 'json-canonicalize';
import { sha256Hex } from '../../records/index.ts';
import type { FollowupPaper } from './followup-paper.ts';

/** The bytes that are kept and hashed: RFC 8785 canonical JSON, UTF-8. */
export function paperBytes(paper: FollowupPaper): Uint8Array {
  return new TextEncoder().encode(canonicalize(paper));
}

/** Lower-case hex SHA-256 of the canonical JSON (contract.md, `textSha256`). */
export function paperSha256(paper: FollowupPaper): string {
  return sha256Hex(paperBytes(paper));
}
