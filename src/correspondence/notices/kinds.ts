/**
 * The kinds of mail that go to people with an account: the one list. A room that sends another kind writes its line here, and knows nothing
 * of choices, links or absences.
 */
interface Kind {
  /** Ends "Du får mejl …" / "You get mail …", and says when. */
  readonly when: { readonly sv: string; readonly en: string };
  /** What holds until its receiver has chosen. */
  readonly on: boolean;
  /** To whom it goes while its receiver is away: the deputy, nobody, or the receiver all the same. */
  readonly whileAway: 'deputy' | 'nobody' | 'receiver';
}

export const noticeKinds = {
  'asked-for-comments': {
    when: { sv: 'när någon ber dig om synpunkter', en: 'when somebody asks you for comments' },
    on: true,
    whileAway: 'deputy',
  },
  'meeting-notice': {
    when: { sv: 'när du kallas till ett möte, eller det ändras', en: 'when you are called to a meeting, or it changes' },
    on: true,
    whileAway: 'receiver',
  },
  'meeting-preparation': {
    when: { sv: 'när du ska förbereda eller justera ett möte', en: 'when you are to prepare or verify a meeting' },
    on: true,
    whileAway: 'receiver',
  },
  'task-given': {
    when: { sv: 'när du får en uppgift i en uppdragslista', en: 'when you are given a task on a task list' },
    on: true,
    whileAway: 'deputy',
  },
  'report-asked': {
    when: {
      sv: 'när du ska rapportera om en aktivitet i arbetsplanen',
      en: 'when you are to report on an activity of the work plan',
    },
    on: true,
    whileAway: 'deputy',
  },
  'report-reviewed': {
    when: {
      sv: 'när ledningsgruppen har sagt något om en rapport som du har lämnat',
      en: 'when the management group has said something of a report of yours',
    },
    on: true,
    whileAway: 'deputy',
  },
  deputising: {
    when: { sv: 'när du ska vikariera för någon', en: 'when you are to deputise for somebody' },
    on: true,
    whileAway: 'receiver',
  },
  'weekly-digest': {
    when: {
      sv: 'på måndag morgon om det som väntar, det som har hänt och det som kommer',
      en: 'on Monday mornings about what waits, what has happened and what is ahead',
    },
    on: false,
    whileAway: 'nobody',
  },
} as const satisfies Record<string, Kind>;

export type NoticeKind = keyof typeof noticeKinds;

export function isNoticeKind(text: string): text is NoticeKind {
  return Object.hasOwn(noticeKinds, text);
}
