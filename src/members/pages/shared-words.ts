import { catalogue } from '../../ui/index.ts';
import type { AssignmentRole } from '../queries/assignments.ts';
import type { BoardKind } from '../queries/boards.ts';
import type { OrganKind } from '../queries/organs.ts';
import type { PrincipalKind } from '../queries/principals.ts';

type Shared = {
  principalKinds: Record<PrincipalKind, string>;
  boardKinds: Record<BoardKind, string>;
  organKinds: Record<OrganKind, string>;
  roles: Record<AssignmentRole, string>;
  save: string;
  day: string;
  principals: string;
  organisation: string;
  people: string;
  assignments: string;
  deputy: string;
};

/** What the pages of this room call things. */
export const shared = catalogue<Shared>({
  sv: {
    principalKinds: { region: 'Region', municipality: 'Kommun', federation: 'Kommunalförbund' },
    boardKinds: {
      board: 'Nämnd',
      committee: 'Utskott',
      'executive-board': 'Styrelse',
      council: 'Fullmäktige',
      'joint-board': 'Gemensam nämnd',
    },
    organKinds: {
      'consultation-body': 'Samråd',
      presidium: 'Presidium',
      'management-group': 'Ledningsgrupp',
      'chairs-network': 'Nätverk av ordförande',
      network: 'Nätverk',
      secretariat: 'Sekretariat',
      focus: 'I fokus',
    },
    roles: {
      chair: 'Ordförande',
      'vice-chair': 'Vice ordförande',
      member: 'Ledamot',
      substitute: 'Ersättare',
      'process-support': 'Processtöd',
      'county-coordinator': 'Länssamordnare',
      registrar: 'Registrator',
      'case-officer': 'Handläggare',
      'board-secretary': 'Nämndsekreterare',
      reader: 'Läsare',
      operator: 'Driftansvarig',
    },
    save: 'Spara',
    day: 'Som det är den',
    principals: 'Huvudmän',
    organisation: 'Organisation',
    people: 'Personer',
    assignments: 'Uppdrag',
    deputy: 'vikarie',
  },
  en: {
    principalKinds: { region: 'Region', municipality: 'Municipality', federation: 'Federation of municipalities' },
    boardKinds: {
      board: 'Board',
      committee: 'Committee',
      'executive-board': 'Executive board',
      council: 'Council',
      'joint-board': 'Joint board',
    },
    organKinds: {
      'consultation-body': 'Consultation body',
      presidium: 'Presidium',
      'management-group': 'Management group',
      'chairs-network': 'Chairs’ network',
      network: 'Network',
      secretariat: 'Secretariat',
      focus: 'In focus',
    },
    roles: {
      chair: 'Chair',
      'vice-chair': 'Vice chair',
      member: 'Member',
      substitute: 'Substitute',
      'process-support': 'Process support',
      'county-coordinator': 'County coordinator',
      registrar: 'Registrar',
      'case-officer': 'Case officer',
      'board-secretary': 'Board secretary',
      reader: 'Reader',
      operator: 'Operator',
    },
    save: 'Save',
    day: 'As it is on',
    principals: 'Principals',
    organisation: 'Organisation',
    people: 'People',
    assignments: 'Assignments',
    deputy: 'deputy',
  },
});
