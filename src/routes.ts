import { type AccountsParts, accountsPermissions, accountsRoutes, openAccountsOfPeople } from './accounts/index.ts';
import {
  contactsRoutes,
  correspondencePermissions,
  type IncomingProviders,
  incomingRoutes,
  type MailWays,
  mailingRoutes,
  noticeRoutes,
  sendNotice,
} from './correspondence/index.ts';
import { deskPermissions, deskRoutes } from './desk/index.ts';
import { conferencesOfPlan, eventsPermissions, eventsRoutes } from './events/index.ts';
import {
  answersOfPlan,
  followupPermissions,
  followupRoutes,
  frozenPaperText,
  ownPaperDocument,
  paperDocument,
  papersAfter,
  passagesOfPaper,
} from './followup/index.ts';
import {
  handOverTasks,
  meetingsPermissions,
  meetingsRoutes,
  meetingsWhere,
  openTasksOfPeople,
  roundOrigins,
} from './meetings/index.ts';
import { membersPermissions, membersRoutes, type OfPerson } from './members/index.ts';
import { operationsPermissions, operationsRoutes } from './operations/index.ts';
import {
  compareHref,
  documentOf,
  frozenText,
  type LedToOfPlan,
  passagesOfVersion,
  plansPermissions,
  plansRoutes,
  textsAfter,
} from './plans/index.ts';
import type { Sealer } from './platform/documents/index.ts';
import type { AnyRoute } from './platform/http/route.ts';
import type { Watched } from './platform/operations/index.ts';
import {
  frozenProjectPaper,
  passagesOfProjectPaper,
  projectPaperDocument,
  projectPapersAfter,
  projectsOfPlan,
  projectsPermissions,
  projectsRoutes,
} from './projects/index.ts';
import { recordsPermissions, recordsRoutes } from './records/index.ts';
import { referralsPermissions, referralsRoutes } from './referrals/index.ts';
import { type RoundsProviders, roundMatters, roundsPermissions, roundsRoutes, verificationOfExtract } from './rounds/index.ts';
import { setupPermissions, setupRoutes } from './setup/index.ts';
import { sitePermissions, siteRoutes } from './site/index.ts';
import { waiting } from './waiting.ts';

/** What the rooms' pages are made with. */
interface RoutesParts extends Pick<AccountsParts, 'url' | 'exampleMode' | 'attempts' | 'mailJobs'> {
  readonly secret: string;
  /** The host authority's, for papers; null without one. */
  readonly sealer: Sealer | null;
  readonly ways: MailWays;
  /** What mails that come in may be about. */
  readonly matching: IncomingProviders;
  readonly state: Watched['state'];
}

const permissions = [
  { room: { sv: 'Det offentliga', en: 'What is public' }, permissions: sitePermissions },
  { room: { sv: 'Start och historik', en: 'Start and history' }, permissions: deskPermissions },
  { room: { sv: 'Huvudmän, nämnder och uppdrag', en: 'Principals, boards and assignments' }, permissions: membersPermissions },
  { room: { sv: 'Konton', en: 'Accounts' }, permissions: accountsPermissions },
  { room: { sv: 'Handlingar', en: 'Records' }, permissions: recordsPermissions },
  { room: { sv: 'E-post ut och in', en: 'Mail out and in' }, permissions: correspondencePermissions },
  { room: { sv: 'Beslut hos huvudmännen', en: 'The principals’ decisions' }, permissions: roundsPermissions },
  { room: { sv: 'Arbetsplan', en: 'Work plan' }, permissions: plansPermissions },
  { room: { sv: 'Remisser och synpunkter', en: 'Referrals and comments' }, permissions: referralsPermissions },
  { room: { sv: 'Möten', en: 'Meetings' }, permissions: meetingsPermissions },
  { room: { sv: 'Uppföljning', en: 'Follow-up' }, permissions: followupPermissions },
  { room: { sv: 'Projekt', en: 'Projects' }, permissions: projectsPermissions },
  { room: { sv: 'Konferenser', en: 'Conferences' }, permissions: eventsPermissions },
  { room: { sv: 'Drift', en: 'Operations' }, permissions: operationsPermissions },
  { room: { sv: 'Tom installation', en: 'Empty installation' }, permissions: setupPermissions },
];

const tasksOfPerson: OfPerson = {
  title: { sv: 'På uppdragslistan', en: 'On the task list' },
  of: async (ctx, { personId }) =>
    (await openTasksOfPeople(ctx, [personId])).map(({ id, text, dueOn }) => ({ text, href: `/moten/uppdrag/${id}`, on: dueOn })),
};

const meetingsOfPerson: OfPerson = {
  title: { sv: 'Möten det närmaste halvåret', en: 'Meetings in the coming half-year' },
  of: async (ctx, { organIds }) =>
    (await meetingsWhere(ctx, { from: ctx.today, to: ctx.today.add({ months: 6 }) }))
      .filter(({ organ, stands }) => organIds.includes(organ.id) && stands === 'planned')
      .map(({ id, organ, title, on }) => ({
        text: title === '' ? organ.name : `${organ.name}: ${title}`,
        ...{ href: `/moten/${id}`, on },
      })),
};

/** What can be sent to the boards: versions of plans, follow-up reports, charters and closing reports. Whichever room knows the id answers. */
function textsForRounds(sealer: Sealer | null): Omit<RoundsProviders, 'mail' | 'origins'> {
  return {
    frozenText: async (ctx, id) => (await frozenText(ctx, id)) ?? (await frozenPaperText(ctx, id)) ?? frozenProjectPaper(ctx, id),
    documentOf: async (ctx, id) =>
      (await documentOf(ctx, id, sealer)) ?? (await paperDocument(ctx, id, sealer)) ?? projectPaperDocument(ctx, id, sealer),
    ownDocumentOf: (ctx, id, code) => ownPaperDocument(ctx, id, code, sealer),
    passagesOf: async (ctx, id, lang) => {
      for (const passagesIn of [passagesOfVersion, passagesOfPaper]) {
        const passages = await passagesIn(ctx, id, lang);
        if (passages.length > 0) return passages;
      }
      return passagesOfProjectPaper(ctx, id, lang);
    },
    textsAfter: async (ctx, id, lang) => {
      for (const afterIn of [textsAfter, papersAfter]) {
        const after = await afterIn(ctx, id, lang);
        if (after.frozen.length > 0 || after.working !== null) return after;
      }
      return projectPapersAfter(ctx, id, lang);
    },
    // Two numbers of a report or a charter are not compared word by word: the later one is shown.
    compareHref: ({ kind, id }, to, passage) => {
      if (kind === 'project-paper') return `/projekt/handlingar/${to}`;
      return kind === 'followup-paper' ? `/uppfoljning/rapport/${to}` : compareHref(id, to, passage);
    },
  };
}

/** Where the page of a decided plan leads on. */
const followedUp = {
  label: { sv: 'Se vad det har blivit av planen', en: 'See what has come of the plan' },
  href: (planId: string) => `/uppfoljning/${planId}`,
};

/** What belongs to a plan in later rooms, and what it led to. */
const ledTo: LedToOfPlan = async (ctx, planId, lang) => [
  ...(await projectsOfPlan(ctx, planId, lang)),
  ...(await conferencesOfPlan(ctx, planId, lang)),
];

/** Every page, form and resource of every room. What a later room needs of an earlier one is given to it here. */
export function routesOf(parts: RoutesParts): readonly AnyRoute[] {
  const { url, secret, sealer, ways, attempts, exampleMode, mailJobs, matching, state } = parts;
  return [
    ...siteRoutes(sealer),
    ...deskRoutes({ waiting, ways, url }),
    ...contactsRoutes({ ways, url, attempts, secret }),
    ...membersRoutes({
      withAccount: async (ctx, personIds) => new Set((await openAccountsOfPeople(ctx, personIds)).keys()),
      openTasksOf: openTasksOfPeople,
      handOver: async (ctx, input) => (await handOverTasks(ctx, input)).ok,
      ofPerson: [tasksOfPerson, meetingsOfPerson],
    }),
    ...accountsRoutes({ url, exampleMode, attempts, permissions, mailJobs }),
    ...recordsRoutes({ verificationOf: verificationOfExtract }, roundMatters),
    ...mailingRoutes,
    ...noticeRoutes({ secret, canSend: ways.canSend }),
    ...incomingRoutes(matching),
    ...roundsRoutes({
      ...textsForRounds(sealer),
      ...{ origins: roundOrigins, mail: ways },
    }),
    ...plansRoutes(sealer, [followedUp], answersOfPlan, ledTo),
    ...referralsRoutes(
      { url, canSend: ways.canSend, send: (ctx, notice) => sendNotice(ctx, ways, notice) },
      { url, ways, documentOf: (ctx, versionId) => documentOf(ctx, versionId, sealer) },
      { url, ways, secret, sealer, attempts },
    ),
    ...meetingsRoutes({ url, ways, sealer, attempts }),
    ...followupRoutes({ url, ways, secret, sealer, attempts, ledTo }),
    ...projectsRoutes({ url, ways, sealer }),
    ...eventsRoutes({ url, ways, secret, attempts }),
    ...operationsRoutes(state),
    ...setupRoutes({ secret, attempts, url }),
  ];
}
