import type { Handover } from './handover.ts';
import type { ProjectMilestone } from './milestone.ts';
import type { Risk } from './risk.ts';
import type { StatusReport } from './status-report.ts';

/** All that is kept of a project's work. */
export interface Work {
  readonly milestones: readonly ProjectMilestone[];
  readonly risks: readonly Risk[];
  /** Corrected ones too, in the order they were written. */
  readonly reports: readonly StatusReport[];
  readonly handovers: readonly Handover[];
}
