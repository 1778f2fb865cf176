/**
 * Who acts. Rooms above fill in the grants (accounts reads them from the assignments of the day); the platform
 * only carries them and tells the database which walls they open.
 */
export interface Grant {
  /** Role code as in the assignments, e.g. `registrar`. */
  readonly role: string;
  readonly principal: string | null;
  readonly board: string | null;
  readonly organ: string | null;
  /** Kind of the organ, e.g. `secretariat`; null when the grant is not in an organ. */
  readonly organKind: string | null;
  /** The person who is away and whose it is; left out of what one holds oneself. */
  readonly deputyFor?: string;
}

/** The walls (row-level security) that open for an actor: see db/migrations, "walls". */
export interface Walls {
  /** Boards whose own material may be read and written. */
  readonly boards: readonly string[];
  /** May see what authorities share with the secretariat. */
  readonly secretariat: boolean;
  /** Is one of those who help to write drafts (TF 2:12). */
  readonly drafts: boolean;
}

export interface Actor {
  /** Account id, or null for the anonymous public and for the program itself. */
  readonly account: string | null;
  readonly label: string;
  readonly grants: readonly Grant[];
  readonly walls: Walls;
}

const noWalls: Walls = { boards: [], secretariat: false, drafts: false };

export const anonymous: Actor = { account: null, label: 'anonymous', grants: [], walls: noWalls };

/** The program itself: loads the example, runs jobs. Sees all boards given, acts as nobody. */
export function program(label: string, boards: readonly string[] = []): Actor {
  return { account: null, label, grants: [], walls: { boards, secretariat: true, drafts: true } };
}

export function isSignedIn(actor: Actor): boolean {
  return actor.account !== null;
}
