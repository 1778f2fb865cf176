import { sql } from 'drizzle-orm';
import { check, index, integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { day, id, instant, written } from '../../platform/db/columns.ts';
import type { ProjectPaper } from '../papers/project-paper.ts';
import { projects } from './projects.ts';

/** A charter or a closing report as it was frozen: append-only, its hash never changes. One for each number of its kind. */
export const projectPapers = pgTable(
  'project_papers',
  {
    id: id(),
    projectId: uuid('project_id')
      .notNull()
      .references(() => projects.id),
    kind: text('kind', { enum: ['charter', 'closing'] }).notNull(),
    /** 1, 2, 3 … of its kind. */
    number: integer('number').notNull(),
    content: jsonb('content').$type<ProjectPaper>().notNull(),
    /** Lower-case hex SHA-256 of the RFC 8785 canonical JSON of `content`. */
    textSha256: text('text_sha256').notNull(),
    /** The record with the frozen bytes. */
    recordId: uuid('record_id').notNull(),
    frozenOn: day('frozen_on').notNull(),
    frozenAt: instant('frozen_at').notNull(),
    ...written(),
  },
  (t) => [
    unique('project_papers_number').on(t.projectId, t.kind, t.number),
    index('project_papers_project').on(t.projectId),
    check('project_papers_kind', sql`${t.kind} in ('charter','closing')`),
    check('project_papers_hash', sql`${t.textSha256} ~ '^[0-9a-f]{64}$'`),
  ],
);
