import { type Actor, anonymous, type Grant } from '../../../platform/actor.ts';
import { catalogue } from '../../../ui/index.ts';

const own = { principal: 'own-principal', board: null, organ: null, organKind: null };
const nowhere = { principal: null, board: null, organ: null, organKind: null };
const seat = (organKind: string) => ({ ...nowhere, organ: `own-${organKind}`, organKind });

function holder(grant: Grant | null, open: Partial<Actor['walls']> = {}): Actor {
  const walls = { boards: [], secretariat: false, drafts: false, ...open };
  return { account: 'typical', label: '', grants: grant === null ? [] : [grant], walls };
}

const officer = (role: string) => holder({ role, ...own }, { boards: ['own-board'] });

/** Someone of each kind, as their assignments would make them. */
export const typicalActors = {
  public: anonymous,
  account: holder(null),
  reader: holder({ role: 'reader', ...nowhere }),
  registrar: officer('registrar'),
  'case-officer': officer('case-officer'),
  'board-secretary': officer('board-secretary'),
  'body-member': holder({ role: 'member', ...seat('consultation-body') }, { drafts: true }),
  'management-group': holder({ role: 'member', ...seat('management-group') }, { drafts: true }),
  secretariat: holder(
    { role: 'process-support', ...seat('secretariat') },
    { boards: ['host-board'], secretariat: true, drafts: true },
  ),
  operator: holder({ role: 'operator', ...nowhere }),
} satisfies Record<string, Actor>;

export type TypicalActor = keyof typeof typicalActors;

export const actorWords = catalogue<Record<TypicalActor, string>>({
  sv: {
    public: 'Alla, utan konto',
    account: 'Konto utan uppdrag',
    reader: 'Läsare',
    registrar: 'Registrator',
    'case-officer': 'Handläggare',
    'board-secretary': 'Nämndsekreterare',
    'body-member': 'Samrådets ledamöter',
    'management-group': 'Ledningsgruppen',
    secretariat: 'Sekretariatet',
    operator: 'Driften',
  },
  en: {
    public: 'Anyone, no account',
    account: 'Account without assignment',
    reader: 'Reader',
    registrar: 'Registrar',
    'case-officer': 'Case officer',
    'board-secretary': 'Board secretary',
    'body-member': 'Members of the body',
    'management-group': 'Management group',
    secretariat: 'Secretariat',
    operator: 'Operator',
  },
});
