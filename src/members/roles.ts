import { type Actor, type Grant, isSignedIn } from '../platform/actor.ts';

/**
 * What an assignment means for rights, in one place. Every function reads the grants that the actor's assignments
 * give on the day of the request; policies in the rooms are sentences built from these.
 */

/** Roles held at a principal or a board that carry its authority's own material. */
export const officerRoles: readonly string[] = ['registrar', 'case-officer', 'board-secretary'];
/**
 * Roles that another can look after for a time. A seat is its holder's own: substitutes step in at the meeting, as its rules say. Who runs
 * the installation is appointed, not stood in for.
 */
export const deputisableRoles: readonly string[] = [...officerRoles, 'process-support', 'county-coordinator', 'reader'];
/** Holds something today, in their own right, that another could look after for a time. */
export function canHaveDeputy(actor: Actor): boolean {
  return actor.grants.some(({ role, deputyFor }) => deputyFor === undefined && deputisableRoles.includes(role));
}

const draftingOrgans: readonly string[] = [
  'consultation-body',
  'presidium',
  'management-group',
  'network',
  'chairs-network',
  'secretariat',
];

/** Works at a principal or one of its boards: registrar, case officer, board secretary. */
export function isOfficerGrant(grant: Grant): boolean {
  return officerRoles.includes(grant.role) && (grant.principal !== null || grant.board !== null);
}

export function isSecretariatGrant(grant: Grant): boolean {
  return grant.organKind === 'secretariat';
}

/** One of those who help to write drafts (TF 2:12): a draft shared with them is not thereby official. */
export function isDraftingGrant(grant: Grant): boolean {
  return grant.organKind !== null && draftingOrgans.includes(grant.organKind);
}

export function isSecretariat(actor: Actor): boolean {
  return actor.grants.some(isSecretariatGrant);
}

/**
 * Is of the secretariat without standing in for anybody in it. Nobody passes on what they only look after, as with what a board has delegated
 * (KL 7:6): whoever is away has chosen one deputy, not whom that one would choose, nor for how long.
 */
export function isSecretariatItself(actor: Actor): boolean {
  return isProgram(actor) || actor.grants.some((grant) => isSecretariatGrant(grant) && grant.deputyFor === undefined);
}

/** The program itself (loads the example, sets up, runs jobs): no account, yet every wall open. The public has neither. */
export function isProgram(actor: Actor): boolean {
  return actor.account === null && actor.walls.secretariat;
}

export function isOperator(actor: Actor): boolean {
  return actor.grants.some((grant) => grant.role === 'operator');
}

/** Has any assignment today that lets them in; an account without one may only see itself. */
export function isInside(actor: Actor): boolean {
  return isSignedIn(actor) && actor.grants.length > 0;
}

export function helpsToWriteDrafts(actor: Actor): boolean {
  return actor.grants.some(isDraftingGrant);
}

/** Acts for this board: its own officer, or an officer of the whole principal. */
export function actsForBoard(actor: Actor, board: string): boolean {
  return actor.walls.boards.includes(board) && actor.grants.some((grant) => isOfficerGrant(grant) || isSecretariatGrant(grant));
}

export function actsForPrincipal(actor: Actor, principal: string): boolean {
  return actor.grants.some((grant) => isOfficerGrant(grant) && grant.principal === principal);
}
