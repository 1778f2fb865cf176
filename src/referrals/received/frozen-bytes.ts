import { canonicalize } from 'json-canonicalize';
import { sha256Hex } from '../../records/index.ts';
import type { AnswerText } from './answer-text.ts';

/** The bytes that are kept and hashed: RFC 8785 canonical JSON, UTF-8. */
export function answerBytes(answer: AnswerText): Uint8Array {
  return new TextEncoder().encode(canonicalize(answer));
}

/** Lower-case hex SHA-256 of the canonical JSON (contract.md, `textSha256`). */
export function answerSha256(answer: AnswerText): string {
  return sha256Hex(answerBytes(answer));
}
