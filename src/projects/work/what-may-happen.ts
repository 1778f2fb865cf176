import type { ProjectEvent, ProjectState } from '../project-life.ts';

export const projectEventKinds = [
  'started',
  'moved',
  'paused',
  'resumed',
  'ended',
  'closed',
  'reopened',
] as const satisfies readonly ProjectEvent['kind'][];
export type ProjectEventKind = (typeof projectEventKinds)[number];

/** What can happen to a project as it stands. It is closed by its closing report: whether that is frozen the act asks. */
export function whatMayHappen(state: ProjectState): readonly ProjectEventKind[] {
  switch (state) {
    case 'draft':
      return ['moved'];
    case 'frozen':
    case 'out':
    case 'decided':
      return ['started', 'moved', 'ended'];
    case 'under-way':
      return ['paused', 'moved', 'closed', 'ended'];
    case 'paused':
      return ['resumed', 'moved', 'closed', 'ended'];
    case 'ended':
      return ['closed', 'reopened'];
    case 'closed':
      return ['reopened'];
  }
}

/** What must be said with it: why. To begin what no board has decided takes a reason too. */
export function needsReason(kind: ProjectEventKind, state: ProjectState): boolean {
  return kind === 'started'
    ? state !== 'decided'
    : kind === 'moved' || kind === 'paused' || kind === 'ended' || kind === 'reopened';
}
