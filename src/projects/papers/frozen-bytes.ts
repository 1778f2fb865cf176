import { canonicalize } from 'json-canonicalize';
import { sha256Hex } from '../../records/index.ts';
import type { ProjectPaper } from './project-paper.ts';

/** The bytes that are kept and hashed: RFC 8785 canonical JSON, UTF-8. */
export function paperBytes(paper: ProjectPaper): Uint8Array {
  return new TextEncoder().encode(canonicalize(paper));
}

/** Lower-case hex SHA-256 of the canonical JSON (contract.md, `textSha256`). */
export function paperSha256(paper: ProjectPaper): string {
  return sha256Hex(paperBytes(paper));
}
