import type { Temporal } from 'temporal-polyfill';
import type { ProjectLife, ProjectState } from './project-life.ts';

/** Somebody's part in a project, on the day that was asked about. Days counted at both ends; `to` null: until further notice. */
export interface ProjectRole {
  readonly id: string;
  readonly role: 'leader' | 'steering' | 'member';
  /** One of the two. */
  readonly personId: string | null;
  readonly organId: string | null;
  readonly name: string;
  /** A person's function, where it is known; an organ has none. */
  readonly title: string | null;
  readonly from: Temporal.PlainDate;
  readonly to: Temporal.PlainDate | null;
}

/** A charter or closing report as it was frozen, with where its round stands today. */
export interface FrozenPaper {
  readonly id: string;
  readonly kind: 'charter' | 'closing';
  /** 1, 2, 3 … of its kind. */
  readonly number: number;
  readonly textSha256: string;
  readonly recordId: string;
  readonly frozenOn: Temporal.PlainDate;
  /** The latest round that it is or was out in, not counting withdrawn ones; null: none. */
  readonly roundId: string | null;
  /** A round of it is carried on the day. */
  readonly isDecided: boolean;
}

/** What of a work plan a project belongs to. */
export interface ProjectLink {
  readonly id: string;
  readonly planId: string;
  /** Rows of the plan; both null: the whole plan. */
  readonly activityId: string | null;
  readonly areaId: string | null;
  /** `Arbetsplan 2026–2027, 2.1 Gemensam utbildning`; '' where the plan no longer says it. */
  readonly label: string;
}

/** A county-wide project as it is on the day. */
export interface Project {
  readonly id: string;
  readonly title: string;
  /** In a sentence. */
  readonly purpose: string;
  readonly from: Temporal.PlainDate;
  /** Last day, as last moved. */
  readonly to: Temporal.PlainDate;
  /** The principal that keeps the money; null until it is settled. */
  readonly holder: { readonly id: string; readonly code: string; readonly name: string } | null;
  readonly example: boolean;
  readonly leaders: readonly ProjectRole[];
  readonly steering: readonly ProjectRole[];
  readonly state: ProjectState;
  /** Why it is in that state. */
  readonly life: ProjectLife;
  /** The oldest first, charters before closing reports. */
  readonly papers: readonly FrozenPaper[];
  readonly links: readonly ProjectLink[];
}
