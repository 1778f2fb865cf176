/** The door of the members' room: principals, boards, calendars, organs, people and assignments. */
export { type Assignment, type AssignmentFilter, type AssignmentRole, assignmentsOn } from './queries/assignments.ts';
export { type Board, type BoardKind, boardsById, boardsOfPrincipal, boardsOn } from './queries/boards.ts';
export { type Body, bodyOf } from './queries/body.ts';
export { grantsOf } from './queries/grants.ts';
export { predecessorsOf, successorOf, successorsOf } from './queries/lineage.ts';
export { type BoardMeeting, meetingsOf, nextMeetings } from './queries/meetings.ts';
export { type OrganNode, organisationOn } from './queries/organisation.ts';
export { type Organ, type OrganKind, organsOn } from './queries/organs.ts';
export { type Person, peopleOn, personById, personNames } from './queries/people.ts';
export {
  allPrincipals,
  comparePrincipals,
  type Principal,
  type PrincipalKind,
  principalByCode,
  principalsOn,
} from './queries/principals.ts';
export {
  actsForBoard,
  actsForPrincipal,
  helpsToWriteDrafts,
  isDraftingGrant,
  isInside,
  isOfficerGrant,
  isOperator,
  isProgram,
  isSecretariat,
  isSecretariatGrant,
} from './roles.ts';
