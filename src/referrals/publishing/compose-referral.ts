import type { Temporal } from 'temporal-polyfill';
import { passagesOf } from '../../plans/index.ts';
import { compareNames } from '../../ui/index.ts';
import type { Comment } from '../comment.ts';
import { type SharingWithText, sharingState } from '../sharing.ts';
import { answerRows } from '../statement/answer-table.ts';
import type { Answer, Statement } from '../statement/statement.ts';
import type { PublicReferral, PublicReferralRow } from './public-referral.ts';

/** What is known of a sharing, for whoever may publish it. */
interface ReferralParts {
  readonly sharing: SharingWithText;
  readonly comments: readonly Comment[];
  readonly answers: ReadonlyMap<string, Answer>;
  /** Those that stand. */
  readonly statements: readonly Statement[];
  /** Names of authorities, by id. */
  readonly principals: ReadonlyMap<string, string>;
  readonly today: Temporal.PlainDate;
}

/** Exactly what the public would see. Pure. Withdrawn comments, and those of a statement that another stands instead of, are left out. */
export function composeReferral(parts: ReferralParts): PublicReferral {
  const { sharing, statements, today } = parts;
  const { id, title, kind, registrationNumber, versionId, example } = sharing;
  return {
    ...{ id, title, kind, registrationNumber, versionId, example },
    until: sharingState(sharing, today).until.toString(),
    boards: statements
      .map(({ board, stance, decidedOn, paragraph }) => ({ name: board, stance, decidedOn: decidedOn.toString(), paragraph }))
      .sort((a, b) => compareNames(a.name, b.name)),
    rows: rowsOf(parts),
    asOf: today.toString(),
  };
}

function rowsOf({ sharing, comments, answers, statements, principals }: ReferralParts): PublicReferralRow[] {
  const { content, keys } = sharing;
  const inSwedish = passagesOf(content, keys, 'sv');
  const english = new Map(passagesOf(content, keys, 'en').map(({ key, label }) => [key, label]));
  const labels = new Map(inSwedish.map(({ key, label }) => [key, { sv: label, en: english.get(key) ?? label }]));
  const standing = new Map(statements.map((statement) => [statement.id, statement]));
  const shown = comments.filter(({ statementId }) => statementId === null || standing.has(statementId));
  return answerRows(shown, answers, inSwedish).map(({ comment, answer }) => ({
    place: labels.get(comment.passage) ?? null,
    from: fromOf(comment, standing, principals),
    ...{ quote: comment.quote, text: comment.text, verdict: answer?.verdict ?? null, reason: answer?.reason ?? '' },
    change: labels.get(answer?.change?.key ?? '') ?? null,
  }));
}

function fromOf(
  { statementId, authorPrincipalId }: Comment,
  statements: ReadonlyMap<string, Statement>,
  principals: ReadonlyMap<string, string>,
): PublicReferralRow['from'] {
  const statement = statements.get(statementId ?? '');
  if (statement !== undefined) return { kind: 'board', name: statement.board };
  const authority = principals.get(authorPrincipalId ?? '');
  return authority === undefined ? { kind: 'participant' } : { kind: 'authority', name: authority };
}
