import type { Permission } from '../../../platform/permission.ts';
import type { Lang } from '../../../ui/index.ts';
import type { RoomPermissions } from '../../parts.ts';
import { actorWords, type TypicalActor, typicalActors } from './typical-actors.ts';

export interface RightRow {
  readonly code: string;
  readonly sentence: string;
  /** Yes or no for each kind of actor, in the order of the columns; null when it depends on what it is about. */
  readonly answers: readonly boolean[] | null;
}

export interface RoomRights {
  readonly room: string;
  readonly rows: readonly RightRow[];
}

const kinds = Object.keys(typicalActors) as TypicalActor[];

export function columnLabels(lang: Lang): readonly string[] {
  return kinds.map((kind) => actorWords[lang][kind]);
}

/**
 * Every permission as its sentence, with the answers that the permission itself gives. One that asks what it is about ("its own
 * board") cannot be answered for a role in general: there the sentence is the answer.
 */
export function rightsOf(rooms: readonly RoomPermissions[], lang: Lang): readonly RoomRights[] {
  return rooms.map(({ room, permissions }) => ({
    room: room[lang],
    rows: permissions.map((permission) => ({
      code: permission.code,
      sentence: permission.sentence[lang],
      answers: asksForSubject(permission)
        ? null
        : kinds.map((kind) => permission.allows(typicalActors[kind], undefined as never)),
    })),
  }));
}

/** A permission that reads its subject says so by taking it. */
function asksForSubject(permission: Permission<never>): boolean {
  return permission.allows.length > 1;
}
