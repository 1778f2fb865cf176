import type { Jobs } from '../platform/jobs/index.ts';
import type { Permission } from '../platform/permission.ts';
import type { Attempts } from './limits/attempts.ts';

/** What the routes of this room are made with; main.ts gives it. */
export interface AccountsParts {
  /** Public address of the program, no slash at the end. */
  readonly url: string;
  readonly exampleMode: boolean;
  readonly attempts: Attempts;
  /** The queue that mails go through; null when no mail is configured. */
  readonly mailJobs: Jobs | null;
  /** The permissions of every room, for the page "Vem får göra vad". */
  readonly permissions: readonly RoomPermissions[];
}

export interface RoomPermissions {
  readonly room: { readonly sv: string; readonly en: string };
  readonly permissions: readonly Permission<never>[];
}
