/** The door of the members' room: principals, boards, calendars, organs, people and assignments. */
export { arrangeAbsence, endAbsence, type NewAbsence } from './acts/absences.ts';
export { addPerson, type NewPerson } from './acts/add-person.ts';
export { assign, endAssignment, type NewAssignment } from './acts/assignments.ts';
export { addBoard, endBoard, type NewBoard, renameBoard, setMailbox } from './acts/boards.ts';
export { type JointBoard, makeJointBoard } from './acts/make-joint-board.ts';
export { addMeeting, type CalendarImport, importMeetings, removeMeeting } from './acts/meetings.ts';
export { addOrgan, endOrgan, type NewOrgan } from './acts/organs.ts';
export { addPrincipal, endPrincipal, type NewPrincipal } from './acts/principals.ts';
export { type NewTurn, setTurn } from './acts/seating/chair-turns.ts';
export { type NewSeats, setSeats } from './acts/seating/set-seats.ts';
export { type BodyFacts, setBody } from './acts/set-body.ts';
export { type Handover, succeedBoard } from './acts/succeed-board.ts';
export { decode as decodeText } from './calendar/decode.ts';
export { readDay } from './calendar/read-day.ts';
export type { OfPerson } from './pages/person/of-person.ts';
export { membersRoutes } from './pages/routes.ts';
export { shared as memberWords } from './pages/shared-words.ts';
export { mayArrangeAbsence, mayKeepMembers, membersPermissions } from './policy.ts';
export { type Absence, absencesAround, awayOn, deputiesFor } from './queries/absences.ts';
export { allBoardIds } from './queries/all-board-ids.ts';
export { type Assignment, type AssignmentFilter, type AssignmentRole, assignmentsOn } from './queries/assignments.ts';
export { type Board, type BoardKind, boardsById, boardsOfPrincipal, boardsOn } from './queries/boards.ts';
export { type BoardsOverTime, boardsOverTime } from './queries/boards-over-time.ts';
export { type Body, bodyOf } from './queries/body.ts';
export { changeoversWaiting } from './queries/changeovers-waiting.ts';
export { grantsOf, nameOf, type RightsRow, readRights, rightsOf } from './queries/grants.ts';
export { predecessorsOf, successorOf, successorsOf } from './queries/lineage.ts';
export { type BoardMeeting, meetingsOf, nextMeetings } from './queries/meetings.ts';
export { type OrganNode, organisationOn } from './queries/organisation.ts';
export { type Organ, type OrganKind, organsEver, organsOn } from './queries/organs.ts';
export { type Person, peopleById, peopleOn, personById, personNames } from './queries/people.ts';
export {
  allPrincipals,
  comparePrincipals,
  type Principal,
  type PrincipalKind,
  principalByCode,
  principalsOn,
} from './queries/principals.ts';
export { type OrganVacancy, vacanciesOn } from './queries/seating/seats.ts';
export { turnsOf } from './queries/seating/turns.ts';
export { vacanciesWaiting } from './queries/seating/vacancies-waiting.ts';
export { errorsOf as memberErrors } from './refusal-words.ts';
export type { MembersRefusal } from './refusals.ts';
export {
  actsForBoard,
  actsForPrincipal,
  canHaveDeputy,
  helpsToWriteDrafts,
  isDraftingGrant,
  isInside,
  isOfficerGrant,
  isOperator,
  isProgram,
  isSecretariat,
  isSecretariatGrant,
} from './roles.ts';
export { inSeatOrder } from './seating/order.ts';
export { substitutesInOrder } from './seating/substitutes.ts';
export type { DecisionRule } from './tables.ts';
export { isMailbox } from './texts.ts';
