import { Temporal } from 'temporal-polyfill';

type Condition =
  | { readonly kind: 'all-others' }
  | { readonly kind: 'named'; readonly principals: string[] }
  | { readonly kind: 'at-least'; readonly others: number }
  | { readonly kind: 'other'; readonly text: string };

/** What a board has done with a plan, in the example. */
export interface Taken {
  readonly outcome: 'approve' | 'adopt' | 'recommend' | 'refer-back' | 'postpone';
  readonly conditions?: readonly Condition[];
  readonly remark?: string;
  /** Told by telephone: no § yet, no extract. */
  readonly told?: true;
  readonly paragraph?: string;
  /** The day, where a document states it. */
  readonly on?: string;
}

export interface ExampleStep {
  readonly board: string;
  readonly part: 'recommend' | 'decide';
  readonly scope?: string;
  /** The authority's own number in the finished round and in the open one. */
  readonly numbers: readonly [string, string];
  readonly finished: Taken;
  /** Null while nothing is heard. `planned`: said to be taken up at the next meeting. */
  readonly open: Taken | null;
  readonly planned?: true;
  /** What a document says of the matter of the finished round. */
  readonly attested?: { readonly caseOfficer: string; readonly codetermination: 'not-called-for' };
}

const all: readonly Condition[] = [{ kind: 'all-others' }];
const approved: Taken = { outcome: 'approve', conditions: all };

function one(board: string, numbers: readonly [string, string], rest: Partial<ExampleStep> = {}): readonly ExampleStep[] {
  return [{ board, part: 'decide', numbers, finished: approved, open: approved, ...rest }];
}

/** Each principal's path and what happened on it: Linköping's 2024 as in the report, all else made up. */
export const scenario: Readonly<Record<string, readonly ExampleStep[]>> = {
  '0005': one('Hälso- och sjukvårdsnämnden', ['RÖ 2024-31', 'RÖ 2026-118'], {
    finished: { outcome: 'approve' },
    open: { outcome: 'approve' },
  }),
  '0509': one('Socialnämnden', ['SN 2024/14', 'SN 2026/33'], {
    open: { outcome: 'postpone', remark: 'Bordlagt till nämndens nästa möte.' },
    planned: true,
  }),
  '0512': one('Socialnämnden', ['YSN-2024-19', 'YSN-2026-41'], { open: null }),
  '0513': one('Vård- och omsorgsnämnden', ['VO-2024-22', 'VO-2026-90']),
  '0560': one('Socialnämnden', ['SN 2024-12', 'SN 2026-61']),
  '0561': one('Vård- och omsorgsnämnden', ['ÅTV-VON 2024-11', 'ÅTV-VON 2026-38'], {
    open: {
      outcome: 'approve',
      conditions: [...all, { kind: 'other', text: 'att en gemensam uppföljning av området Att åldras redovisas varje år' }],
    },
  }),
  '0562': [
    {
      board: 'Vård- och omsorgsnämnden',
      part: 'recommend',
      numbers: ['VON 2024.0031', 'VON 2026.0044'],
      finished: { outcome: 'recommend' },
      open: { outcome: 'recommend' },
    },
    {
      board: 'Kommunstyrelsen',
      part: 'decide',
      numbers: ['KS 2024.0102', 'KS 2026.0187'],
      finished: approved,
      open: null,
      planned: true,
    },
  ],
  '0563': one('Socialnämnden', ['SN-VVK.2024.9', 'SN-VVK.2026.27'], {
    finished: { ...approved, on: '2024-03-27' },
    open: { outcome: 'approve', conditions: all, told: true },
  }),
  '0580': [
    {
      board: 'Social- och omsorgsnämnden',
      part: 'recommend',
      numbers: ['SON 2024-220', 'SON 2026-301'],
      finished: { outcome: 'recommend' },
      open: { outcome: 'recommend' },
      attested: { caseOfficer: 'Anders Petersson', codetermination: 'not-called-for' },
    },
    {
      board: 'Vård- och äldreomsorgsnämnden',
      part: 'decide',
      numbers: ['VÄN 2024-378', 'VÄN 2026-412'],
      finished: {
        outcome: 'approve',
        conditions: [{ kind: 'named', principals: ['0005'] }, ...all],
        on: '2024-02-20',
        paragraph: '12',
      },
      open: { outcome: 'approve', conditions: [{ kind: 'named', principals: ['0005'] }, ...all] },
    },
  ],
  '0581': [
    {
      board: 'Socialnämnden',
      part: 'decide',
      scope: 'för barn, unga och vuxna',
      numbers: ['SN 2024/0088', 'SN 2026/0143'],
      finished: approved,
      open: approved,
    },
    {
      board: 'Vård- och omsorgsnämnden',
      part: 'decide',
      scope: 'för äldre',
      numbers: ['VON 2024/0120', 'VON 2026/0211'],
      finished: approved,
      open: approved,
    },
  ],
  '0582': one('Socialnämnden', ['SN 2024-35', 'SN 2026-58'], {
    open: { outcome: 'adopt', conditions: [{ kind: 'at-least', others: 10 }] },
  }),
  '0583': one('Socialnämnden', ['24/SN 0031', '26/SN 0057'], {
    open: { outcome: 'refer-back', remark: 'Nämnden vill se vad området E-hälsa och digitalisering kostar.' },
  }),
  '0584': one('Socialnämnden', ['Dnr 2024/41', 'Dnr 2026/67']),
  '0586': one('Omsorgs- och socialnämnden', ['OSN 2024:44', 'OSN 2026:71']),
};

/** The plan that is out when the example is loaded: the two years whose beginning lies nearest. Pure. */
export function nextPlanYears(today: Temporal.PlainDate): readonly [number, number] {
  const even = today.year - (today.year % 2);
  const near = [even, even + 2].map((year) => Temporal.PlainDate.from({ year, month: 1, day: 1 }));
  const distance = (day: Temporal.PlainDate) => Math.abs(today.until(day, { largestUnit: 'days' }).days);
  const first = distance(near[0] ?? today) <= distance(near[1] ?? today) ? even : even + 2;
  return [first, first + 1];
}

/** When the open round was sent, when answers are due, and between which days its boards have met. Pure. */
export function openRoundDays(today: Temporal.PlainDate) {
  return {
    sentOn: today.subtract({ days: 98 }),
    answerBy: today.add({ days: 45 }),
    metFrom: today.subtract({ days: 88 }),
    metTo: today.subtract({ days: 12 }),
  };
}
