import { readFile } from 'node:fs/promises';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import { fingerprint } from '../../src/accounts/secrets.ts';
import { decideMailing } from '../../src/correspondence/index.ts';
import { stopToken } from '../../src/correspondence/notices/stop-token.ts';
import { must } from '../../src/example/expect.ts';
import { startChangeover } from '../../src/members/acts/changeover/start.ts';
import { bodyOf, organsOn } from '../../src/members/index.ts';
import { changeoverById, changeoverSeats } from '../../src/members/queries/changeovers.ts';
import { addActivity, addArea, createPlan, freezePlan } from '../../src/plans/index.ts';
import type { Ctx } from '../../src/platform/act.ts';
import { type Actor, program } from '../../src/platform/actor.ts';
import { keepRecord } from '../../src/records/index.ts';
import { keepTemplate } from '../../src/rounds/acts/report/keep-template.ts';
import { decisionsOfRound, recordAppeal, roundsList, stepsOfRound } from '../../src/rounds/index.ts';
import type { Whose } from './access.ts';
import { conferenceToTry } from './conferences.ts';
import { disposalToTry } from './disposal.ts';
import {
  followedPlanId,
  keyFigureOfPlan,
  linksOfPeriod,
  measureOfPlan,
  milestoneOfPlan,
  paperOfPlan,
  periodTokens,
  reportsToTry,
} from './followup.ts';
import { mailThatCame } from './mail-that-came.ts';
import { meetingsOf, meetingsTold } from './meetings.ts';
import { type MadeMinutes, minutesOfMeetings } from './minutes.ts';
import { projectsToTry } from './projects.ts';
import { publishExample } from './published.ts';
import { positionToken, receivedToTry } from './received.ts';
import { publishReferralOf, referralTo } from './referrals.ts';
import { answerAll, newVersion, noteAim, roundWithChanges } from './round-with-changes.ts';
import { type Running, secretOfTests } from './running.ts';
import { sharingsOf } from './sharings.ts';
import { tasksOf } from './tasks.ts';

/** What a request can be about: path parameters by name, Linköping's (`own`) and Kinda's (`other`). */
export interface Things {
  /** The address of a route's pattern, with what it is about filled in. */
  address(name: string, whose: Whose): string;
  /** What a form must name for there to be anything to ask about; the rest is left empty. */
  fields(name: string, whose: Whose): Record<string, string>;
}

/** A § of the deciding board of each, on a day when it had no meeting in the example. */
const extracts: Readonly<Record<Whose, string>> = {
  own: extractOf('Linköpings kommun', 'Vård- och äldreomsorgsnämnden'),
  other: extractOf('Kinda kommun', 'Vård- och omsorgsnämnden'),
};

function extractOf(authority: string, board: string): string {
  const decided = '1. Arbetsplan 2026–2027 godkänns under förutsättning att övriga huvudmän fattar likalydande beslut.';
  return `${authority}\nProtokollsutdrag\n${board} 2026-10-29\n\n§ 61\nArbetsplan 2026–2027\n\nBeslut\n${decided}\n\nReservation\nAnna Ek (X) reserverar sig mot beslutet.\n`;
}

const steps: Readonly<Record<Whose, string>> = { own: '0580-2', other: '0513-1' };
const tokens = {
  inbjudan: 'en-inbjudan-till-provet',
  aterstall: 'en-aterstallning-till-provet',
  kontakt: 'en-fraga-till-provet',
  kalender: 'en-kalender-till-provet',
};
/** Nobody's of the example: links are mailed to it, and stop its mails. */
const linkedAccount = crypto.randomUUID();

function officerOf(board: string): Actor {
  const grant = { role: 'registrar', principal: null, board, organ: null, organKind: null };
  return {
    account: crypto.randomUUID(),
    label: 'things',
    grants: [grant],
    walls: { boards: [board], secretariat: false, drafts: false },
  };
}

/** Makes, over the example, one of each thing for each of the two principals. */
export async function makeThings(
  { program: { database }, database: { ownerUrl } }: Running,
  titles: Readonly<Record<Whose, string>> = { own: 'Bara vår egen', other: 'Bara vår egen' },
): Promise<Things> {
  const round = await database.read(program('things'), async (ctx) => {
    const [open] = await roundsList(ctx);
    const id = open?.round.id ?? '';
    return { id, steps: await stepsOfRound(ctx, id), decisions: await decisionsOfRound(ctx, id) };
  });
  const step = (whose: Whose) => round.steps.find(({ key }) => key === steps[whose]);
  const decision = (whose: Whose) => round.decisions.find(({ fact }) => fact.stepId === step(whose)?.id)?.fact.id ?? '';
  const condition = round.decisions.flatMap(({ fact, conditions }) =>
    conditions.flatMap((each) => (each.kind === 'other' ? [{ decision: fact.id, key: each.key }] : [])),
  )[0];
  const ofEach = async (make: (whose: Whose) => Promise<string>) => ({ own: await make('own'), other: await make('other') });
  const boards = { own: step('own')?.boardId ?? '', other: step('other')?.boardId ?? '' };
  const appeals = await ofEach((whose) =>
    database.write(program('things'), 'things', async (ctx) => {
      const request = crypto.randomUUID();
      must(await recordAppeal(ctx, { request, decisionId: decision(whose), on: ctx.today.toString() }));
      return request;
    }),
  );
  const records = await ofEach((whose) =>
    database.write(
      officerOf(boards[whose]),
      'things',
      async (ctx) =>
        must(
          await keepRecord(ctx, {
            title: titles[whose],
            kind: 'other',
            owner: boards[whose],
            access: 'working-material',
            sharedWith: 'owner',
            bytes: Buffer.from('text'),
            fileName: 'egen.txt',
          }),
        ).id,
    ),
  );
  const received = await ofEach((whose) =>
    database.write(
      officerOf(boards[whose]),
      'things',
      async (ctx) =>
        must(
          await keepRecord(ctx, {
            title: 'Protokollsutdrag',
            kind: 'minutes-extract',
            owner: boards[whose],
            access: 'public',
            sharedWith: 'inside',
            bytes: Buffer.from(extracts[whose]),
            fileName: 'utdrag.txt',
            becameOfficialOn: ctx.today,
          }),
        ).id,
    ),
  );
  const plan = await database.write(program('things'), 'things', async (ctx) => {
    const { id } = must(
      await createPlan(ctx, { title: 'Ett utkast', firstYear: 2030, lastYear: 2031, aim: '', registrationNumber: null }),
    );
    const areas: string[] = [];
    for (let i = 0; i < 4; i++) {
      const area = must(await addArea(ctx, id, { title: `Område ${i}`, text: '', goals: [] })).id;
      areas.push(area);
      const blank = { text: '', organId: null, responsible: '', from: null, to: null, indicators: [] };
      for (let j = 0; j < 2; j++) must(await addActivity(ctx, id, area, { title: `Aktivitet ${j}`, ...blank }));
    }
    return { id, areas, versionId: must(await freezePlan(ctx, id)).versionId };
  });
  const sharings = await sharingsOf(database, plan.id);
  const referrals = await ofEach((whose) => referralTo(database, plan.versionId, boards[whose]));
  await publishReferralOf(database, referrals.own);
  await ofEach((whose) => keepTemplateFor(database, boards[whose]));
  // Last of the rounds: the others are found by being the latest.
  const asks = await database.write(program('things'), 'things', async (ctx) => {
    const made = await roundWithChanges(ctx, ['0580', '0513']);
    await noteAim(ctx, made.decisions.get('0580') ?? '');
    await newVersion(ctx, made.planId);
    // One board is to be sent its answer; the other's changes are not noted.
    await answerAll(ctx, made.roundId);
    return made;
  });
  const person = await linksFor(ownerUrl);
  const published = await publishExample(database);
  const mailing = await database.write(program('things'), 'things', async (ctx) => {
    const owner = (await bodyOf(ctx))?.hostBoardId ?? '';
    const letter = { subject: titles.other, body: 'Ett brev.\n', counterpart: 'Socialnämnden', to: 'registrator@example.se' };
    const ways = { domain: 'samrad.example.se' };
    return decideMailing(ctx, ways, {
      ...letter,
      requestId: crypto.randomUUID(),
      purpose: 'letter',
      owner,
      senderName: 'Karin Ek',
    });
  });
  const notice = await database.write(program('things'), 'things', noticeToSecretariat);
  await questionTo(ownerUrl, boards.own, mailing);
  const meetings = await meetingsOf(database);
  const told = await meetingsTold(database);
  const tasks = await tasksOf(database, meetings);
  const minutes = await minutesOfMeetings(database);
  const mail = await mailThatCame(database, { subject: titles.other, text: 'Ett brev.' });
  const changeover = await database.write(program('things'), 'things', changeoverAhead);
  const followed = await followedPlanId(database);
  await linksOfPeriod(database, followed);
  const reports = await reportsToTry(database, followed);
  const milestone = await milestoneOfPlan(database, followed);
  const papers = await paperOfPlan(database, followed);
  const projects = await projectsToTry(database);
  const measure = await measureOfPlan(database, followed);
  const keyFigure = await keyFigureOfPlan(database, followed);
  const conference = await conferenceToTry(database);
  const disposal = await disposalToTry(database);

  const receivedReferral = await receivedToTry(database);

  const sharingFor = (pattern: string, whose: Whose) => {
    if (pattern.startsWith('/offentligt')) return referrals.own;
    return /\/(yttrande|skicka-svar)$/.test(pattern) ? referrals[whose] : sharings[whose].id;
  };

  return {
    fields: (name, whose): Record<string, string> => {
      if (name.endsWith('/ord')) return { part: 'matter' };
      if (name.endsWith('/besvara')) return { synpunkt: sharings[whose].comment };
      return name.includes('/arende/') ? { owner: boards[whose] } : {};
    },
    address: (name, whose) => {
      const pattern = name.slice(name.indexOf(' ') + 1);
      // What is taken away is another one each time; the rest of the routes share the first.
      const removed = pattern.endsWith('/ta-bort') ? (whose === 'own' ? 2 : 3) : 0;
      const aboutCondition = pattern.includes(':condition');
      const code = whose === 'own' ? '0580' : '0513';
      const changes = /\/(?:andringar|ny-runda)/.test(pattern) ? asks : null;
      const values: Readonly<Record<string, string>> = {
        ...{ round: changes?.roundId ?? round.id, code },
        decision: changes?.decisions.get(code) ?? (aboutCondition ? (condition?.decision ?? '') : decision(whose)),
        condition: condition?.key ?? '',
        appeal: appeals[whose],
        step: steps[whose],
        board: boards[whose],
        received: receivedReferral,
        part: `omrade-${plan.areas[removed] ?? ''}`,
        number: '1',
        sharing: sharingFor(pattern, whose),
        comment: sharings[whose].comment,
        passage: 'syfte',
        ...meetingValues(pattern, meetings, whose),
        ...(pattern.endsWith('/kallelse/:number') ? { meeting: told.noticed } : {}),
        ...(pattern.startsWith('/offentligt/moten/') ? { meeting: told.published } : {}),
        ...(pattern.startsWith('/moten/regler') ? { organ: meetings.own.organId } : {}),
        ...minutesValues(pattern, minutes),
        task: tasks[whose][removed === 0 ? 0 : 1] ?? '',
        mail,
        mailing: pattern.startsWith('/konto/mejl') ? notice : mailing,
        file: 'text',
        milestone,
        report: reports.report,
        period: reports.period,
        ...(pattern.startsWith('/offentligt/uppfoljning') ? { period: reports.published } : {}),
        activity: pattern.startsWith('/rapport') ? reports.linked : reports.activity,
        ...(pattern.startsWith('/uppfoljning') ? papers : {}),
        ...(pattern.startsWith('/projekt') ? projects : {}),
        ...(pattern.startsWith('/handlingar/gallring') ? disposal : {}),
        kpi: keyFigure.kpi,
        ...conferenceValues(pattern, conference),
        measure,
        plan: pattern.startsWith('/uppfoljning') ? followed : (published.plans[0]?.plan ?? ''),
        publication: published.record.publication,
        record: received[whose],
        token: pattern.startsWith('/anmalan') ? conference.token : tokenFor(pattern),
        seat: changeover.seat,
        id: idFor(pattern, {
          changeover: changeover.id,
          ...{ board: boards[whose], record: records[whose], plan: plan.id, round: round.id, person },
          organ: meetings.own.organId,
        }),
        ...(pattern.endsWith('/:measure/hamta') ? { measure: keyFigure.measure } : {}),
      };
      const path = pattern.replaceAll(/:(\w+)/g, (_, key: string) => values[key] ?? '');
      if (name.startsWith('GET') && pattern.endsWith('/ord')) return `${path}?del=matter`;
      if (pattern === '/beslut/:round/registrera') return `${path}?steg=${steps[whose]}`;
      if (name === 'POST /beslut/las/:record') return `${path}?steg=${step(whose)?.id}`;
      if (name.startsWith('GET') && pattern.endsWith('/besvara')) return `${path}?synpunkt=${sharings[whose].comment}`;
      if (pattern === '/remisser/ny/remiss') return `${path}?plan=${plan.id}`;
      if (pattern === '/remisser/ny/informellt') return `${path}?plan=${plan.id}`;
      return pattern === '/beslut/ny' ? `${path}?text=${plan.versionId}` : path;
    },
  };
}

/** Minutes that wait to be verified, or are finished, for the addresses that need the one or the other. */
function minutesValues(pattern: string, { waiting, finished, verifier }: MadeMinutes): Record<string, string> {
  if (!pattern.includes('/protokoll')) return { verifier };
  const isOpen = /\/(text|frys|justera|justerare)(\/|$)/.test(pattern);
  return { meeting: isOpen ? waiting : finished, verifier };
}

/** The body's own meeting, and where it matters who sits in the organ the management group's as well. */
function meetingValues(pattern: string, meetings: Awaited<ReturnType<typeof meetingsOf>>, whose: Whose): Record<string, string> {
  const { id, items, proposal, paper } = meetings[pattern.endsWith('/svar') ? whose : 'own'];
  // What is taken away is another one.
  const removed = pattern.endsWith('/:item/ta-bort') ? 1 : 0;
  return { meeting: id, item: items[removed] ?? '', proposal, paper };
}

/** An open conference, an item of it, and somebody who has registered. */
function conferenceValues(
  pattern: string,
  { id, items, registration, material, outcome }: Awaited<ReturnType<typeof conferenceToTry>>,
): Record<string, string> {
  const isOfConference = pattern.startsWith('/konferenser') || pattern.startsWith('/offentligt/konferenser');
  return isOfConference ? { conference: id, item: items[0], registration, material, outcome } : { conference: id };
}

/** A change of the body's seats that is years ahead, and one of its seats. */
async function changeoverAhead(ctx: Ctx): Promise<{ readonly id: string; readonly seat: string }> {
  const on = ctx.today.add({ years: 10 });
  const organIds = (await organsOn(ctx, on)).flatMap(({ id, kind }) => (kind === 'consultation-body' ? [id] : []));
  const request = { requestId: crypto.randomUUID(), title: 'Ett skifte', on, organIds, boardIds: [] };
  const { id } = must(await startChangeover(ctx, request));
  const changeover = await changeoverById(ctx, id);
  const seats = changeover === null ? [] : (await changeoverSeats(ctx, changeover)).seats;
  return { id, seat: seats[0]?.held.id ?? '' };
}

function tokenFor(pattern: string): string {
  if (pattern.startsWith('/mejl')) return stopToken(secretOfTests, { accountId: linkedAccount, kind: 'asked-for-comments' });
  if (pattern.startsWith('/kontakt')) return tokens.kontakt;
  if (pattern.startsWith('/inforande')) return periodTokens.principal;
  if (pattern.startsWith('/stallningstagande')) return positionToken;
  if (pattern.startsWith('/rapport')) return periodTokens.person;
  if (pattern.startsWith('/kalender')) return `${tokens.kalender}.ics`;
  return pattern.startsWith('/inbjudan') ? tokens.inbjudan : tokens.aterstall;
}

/** A mail to the example's secretariat, as if it took any; answers the mailing's id. */
async function noticeToSecretariat(ctx: Ctx): Promise<string> {
  const mail = { subject: 'Synpunkter på ett utkast', body: '', counterpart: 'Processtöd', to: 'processtod@example.se' };
  const owner = (await bodyOf(ctx))?.hostBoardId ?? '';
  const decided = { requestId: crypto.randomUUID(), purpose: 'notice', owner, senderName: 'Samråd', automatic: true } as const;
  const id = await decideMailing(ctx, { domain: 'samrad.example.se' }, { ...mail, ...decided });
  await ctx.tx.execute(sql`insert into notices (mailing_id, account_id, to_account_id, kind, language, body)
    select ${id}, id, id, 'asked-for-comments', 'sv', 'Hej!' from accounts where example_name = 'example-secretariat'`);
  return id;
}

/** A Word template of the board's own. */
async function keepTemplateFor(database: Running['program']['database'], boardId: string): Promise<string> {
  const request = crypto.randomUUID();
  const bytes = await readFile(new URL('../fixtures/templates/libreoffice.docx', import.meta.url));
  const file = { bytes: new Uint8Array(bytes), fileName: 'mall.docx' };
  await database.write(program('things'), 'things', async (ctx) => must(await keepTemplate(ctx, { request, boardId, file })));
  return request;
}

function idFor(
  pattern: string,
  ids: Readonly<Record<'board' | 'record' | 'plan' | 'round' | 'person' | 'organ' | 'changeover', string>>,
): string {
  if (pattern.startsWith('/namnder')) return ids.board;
  if (pattern.startsWith('/handlingar')) return ids.record;
  if (pattern.startsWith('/arbetsplan')) return ids.plan;
  if (pattern.startsWith('/organisation')) return ids.organ;
  if (pattern.startsWith('/huvudman/skifte')) return ids.changeover;
  return pattern.startsWith('/personer') ? ids.person : ids.round;
}

/** Leaves a link of each kind as if it had been mailed, to an account that is nobody's in the example; answers the person's id. */
async function linksFor(ownerUrl: string): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ person_id: string }>(
      "select person_id from accounts where example_name = 'example-reader'",
    );
    const person = rows[0]?.person_id ?? '';
    const account = linkedAccount;
    await client.query(
      "insert into accounts (id, person_id, email, created_at) values ($1, $2, 'inbjuden@exempel.invalid', now())",
      [account, person],
    );
    for (const [purpose, token] of [
      ['invitation', tokens.inbjudan],
      ['recovery', tokens.aterstall],
    ] as const) {
      await client.query(
        "insert into mailed_links (id, token_hash, account_id, purpose, created_at, expires_at) values ($1, $2, $3, $4, now(), now() + interval '1 day')",
        [crypto.randomUUID(), fingerprint(token), account, purpose],
      );
    }
    await client.query(
      "insert into calendar_feeds (id, account_id, scope, token_hash, recorded_at) values ($1, $2, 'all', $3, now())",
      [crypto.randomUUID(), account, fingerprint(tokens.kalender)],
    );
    return person;
  } finally {
    await client.end();
  }
}

/** A question about a board's contact, as if it had been mailed. */
async function questionTo(ownerUrl: string, board: string, mailing: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(
    `insert into contact_questions (id, board_id, year, occasion, mailing_id, token_hash, at, request_id)
     values ($1, $2, extract(year from now()), 'yearly', $3, $4, now(), $1)`,
    [crypto.randomUUID(), board, mailing, fingerprint(tokens.kontakt)],
  );
  await client.end();
}

/** A second session and a key of an account's own, for the routes that end them; answers their ids. */
export async function makeOwn(
  ownerUrl: string,
  exampleName: string,
): Promise<{ readonly session: string; readonly key: string }> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const own = { session: crypto.randomUUID(), key: crypto.randomUUID() };
    await client.query(
      `insert into sessions (id, token_hash, account_id, device, created_at, last_seen_at, expires_at)
       select $1, $2, id, 'Firefox', now(), now(), now() + interval '1 day' from accounts where example_name = $3`,
      [own.session, crypto.randomUUID(), exampleName],
    );
    await client.query(
      "insert into api_keys (id, account_id, name, key_hash, created_at) select $1, id, 'prov', $2, now() from accounts where example_name = $3",
      [own.key, crypto.randomUUID(), exampleName],
    );
    return own;
  } finally {
    await client.end();
  }
}
