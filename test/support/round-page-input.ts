/** What the round's page is made from, for the round of fourteen: as the secretariat sees it unless said otherwise. */
import { lawFlags } from '../../src/rounds/law/law-flags.ts';
import type { RoundPageInput } from '../../src/rounds/pages/round/round-page.ts';
import type { RoundSituation } from '../../src/rounds/telling/round-situation.ts';
import { situationOn } from './round-of-fourteen.ts';

/** The county's tiles, as in the example. */
const TILES: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['0509', [0, 2]],
  ['0512', [1, 3]],
  ['0513', [2, 3]],
  ['0560', [1, 2]],
  ['0561', [2, 2]],
  ['0562', [2, 0]],
  ['0563', [3, 2]],
  ['0580', [2, 1]],
  ['0581', [3, 0]],
  ['0582', [3, 1]],
  ['0583', [1, 0]],
  ['0584', [0, 1]],
  ['0586', [1, 1]],
]);

export function roundPageInput(
  situation: RoundSituation = situationOn('2026-03-28'),
  more: Partial<RoundPageInput> = {},
): RoundPageInput {
  return {
    situation,
    today: '2026-03-28',
    subject: 'plan',
    sheet: {
      title: 'Arbetsplan 2026–2027',
      textTitle: 'Arbetsplan 2026–2027, version 3',
      registrationNumber: 'RÖ 2026-12',
      coveringLetter: 'Hej!\n\nHär kommer arbetsplanen för beslut.',
      example: true,
      withdrawalReason: null,
      earlierTitle: 'Arbetsplan 2024–2025',
    },
    flags: lawFlags(situation.facts, situation.standing.on),
    tiles: TILES,
    submitBy: new Map([
      ['0512-2', '2026-03-31'],
      ['0509-2', '2026-03-19'],
    ]),
    mailboxes: new Map([['0563-2', 'registrator@example.org']]),
    details: new Map([
      ['d-0583', { remark: 'vill se kostnaderna för område 4', extractHref: '/handlingar/1' }],
      ['d-0005', { remark: null, extractHref: '/handlingar/2' }],
    ]),
    mySteps: new Set(situation.principals.flatMap(({ steps }) => steps.map(({ step }) => step.step))),
    publishing: null,
    isOffice: true,
    papersSent: true,
    chain: { follows: null, followedBy: null, changesHref: null },
    since: { left: [], joined: [] },
    hrefs: {
      here: (query) => `/beslut/r1${query}`,
      readIn: '/beslut/las',
      record: (step) => `/beslut/r1/registrera${step === null ? '' : `?steg=${step}`}`,
      matter: (principal) => `/beslut/r1/arende/${principal}`,
      path: (principal) => `/beslut/r1/vag/${principal}`,
      decision: (id) => `/beslut/r1/beslut/${id}`,
      whatIf: '/beslut/r1/tank-om',
      complete: (id) => `/beslut/r1/beslut/${id}/komplettera`,
      history: '/historik/round/r1',
      propose: '/moten/forslag/nytt?om=round:r1:x',
      disclosure: '/handlingar/utlamnande?om=round:r1',
      compilation: '/beslut/r1/sammanstallning',
      timetable: '/beslut/r1/tidplan',
      reports: '/beslut/r1/tjansteskrivelse',
      text: '/arbetsplan/1',
      earlier: '/beslut/r0',
      withdraw: '/beslut/r1/dra-tillbaka',
      dispatch: '/beslut/r1/utskick',
      remind: '/beslut/r1/paminnelse',
    },
    ...more,
  };
}
