import { type SQL, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadExample } from '../src/example/load-example.ts';
import { type Actor, anonymous, program } from '../src/platform/actor.ts';
import { type Database, openDatabase, sqlState } from '../src/platform/db/database.ts';
import { historyOf } from '../src/platform/journal/history.ts';
import { type TestDatabase, testDatabase } from './support/database.ts';

/**
 * The second wall, tried past the application: plain SQL as its role, with the settings that an authority's officer gets.
 * What the pages would show or refuse plays no part here.
 */
let made: TestDatabase;
let database: Database;
let boards: Map<string, string>;

function officerOf(key: string): Actor {
  return {
    account: crypto.randomUUID(),
    label: key,
    grants: [],
    walls: { boards: [boards.get(key) ?? ''], secretariat: false, drafts: false },
  };
}
const reader: Actor = {
  account: crypto.randomUUID(),
  label: 'reader',
  grants: [],
  walls: { boards: [], secretariat: false, drafts: false },
};

async function rows(actor: Actor, query: SQL): Promise<Record<string, unknown>[]> {
  return database.read(actor, async ({ tx }) => (await tx.execute(query)).rows);
}

/** `done`, or the SQLSTATE of the refusal. Nothing is kept. */
async function tries(actor: Actor, query: SQL): Promise<string | undefined> {
  return database
    .write(
      actor,
      'attack',
      ({ tx }) => tx.execute(query),
      () => false,
    )
    .then(() => 'done', sqlState);
}

beforeAll(async () => {
  made = await testDatabase();
  database = openDatabase(made.appUrl);
  await loadExample(database, () => undefined);
  const found = await rows(
    program('test'),
    sql`select b.id, p.code || '/' || n.name as key from boards b join principals p on p.id = b.principal_id join board_names n on n.board_id = b.id`,
  );
  boards = new Map(found.map(({ id, key }) => [String(key), String(id)]));
});
afterAll(async () => {
  await database.close();
  await made.drop();
});

const ydre = '0512/Socialnämnden';
const kinda = '0513/Vård- och omsorgsnämnden';

describe('the second wall', () => {
  it('shows a matter to its own board and the secretariat, and to nobody else', async () => {
    const query = sql`select distinct owner from matters where owner = ${boards.get(ydre)}`;
    expect(await rows(officerOf(ydre), query)).toHaveLength(1);
    expect(await rows(program('secretariat'), query)).toHaveLength(1);
    expect(await rows(officerOf(kinda), query)).toEqual([]);
    expect(await rows(reader, query)).toEqual([]);
    expect(await rows(anonymous, query)).toEqual([]);
  });

  it('shows notes to the board that wrote them alone: not to the secretariat, nor in the journal', async () => {
    const note = crypto.randomUUID();
    await database.write(officerOf(ydre), 'write-note', ({ tx }) =>
      tx.execute(sql`insert into matter_notes (id, matter_id, owner, text, recorded_at)
        select ${note}, id, owner, 'bara för Ydre', now() from matters where owner = ${boards.get(ydre)} limit 1`),
    );
    const query = sql`select text from matter_notes where id = ${note}`;
    const inJournal = sql`select value from journal_values v join journal_lines l using (seq) where l.row_id = ${note}`;
    expect(await rows(officerOf(ydre), query)).toEqual([{ text: 'bara för Ydre' }]);
    expect(await rows(officerOf(ydre), inJournal)).toHaveLength(1);
    const others = [program('secretariat'), officerOf(kinda), officerOf('0580/Social- och omsorgsnämnden'), reader, anonymous];
    for (const actor of others) {
      expect(await rows(actor, query)).toEqual([]);
      expect(await rows(actor, inJournal)).toEqual([]);
      // Not even that there is one.
      expect(await database.read(actor, (ctx) => historyOf(ctx, note))).toEqual([]);
    }
    expect(await database.read(officerOf(ydre), (ctx) => historyOf(ctx, note))).toHaveLength(1);
  });

  it('shows a board’s own words in its report to that board alone: not to the secretariat, nor in the journal', async () => {
    const wording = crypto.randomUUID();
    const write = (key: string, id: string = crypto.randomUUID()) => sql`insert into report_wordings
      (id, round_id, owner, part, text, master_text, recorded_at)
      select ${id}, r.id, ${boards.get(key)}, 'matter', 'bara för Ydre', '', now() from rounds r limit 1`;
    await database.write(officerOf(ydre), 'write-report-wording', ({ tx }) => tx.execute(write(ydre, wording)));
    const query = sql`select text from report_wordings where id = ${wording}`;
    const inJournal = sql`select value from journal_values v join journal_lines l using (seq) where l.row_id = ${wording}`;
    expect(await rows(officerOf(ydre), query)).toEqual([{ text: 'bara för Ydre' }]);
    expect(await rows(officerOf(ydre), inJournal)).toHaveLength(1);
    for (const actor of [program('secretariat'), officerOf(kinda), reader, anonymous]) {
      expect(await rows(actor, query)).toEqual([]);
      expect(await rows(actor, inJournal)).toEqual([]);
      expect(await database.read(actor, (ctx) => historyOf(ctx, wording))).toEqual([]);
      // The public sees no round that it could write about.
      if (actor !== anonymous) expect(await tries(actor, write(ydre))).toBe('42501');
    }
    expect(await tries(officerOf(ydre), write(kinda))).toBe('42501');
    expect(await tries(officerOf(ydre), sql`update report_wordings set text = 'annat'`)).toBe('42501');
  });

  it('lets the secretariat alone write the text that reports start from, and a board keep only its own template', async () => {
    const master = sql`insert into report_masters (id, round_id, version, parts, recorded_at)
      select ${crypto.randomUUID()}, r.id, 99, '{}', now() from rounds r limit 1`;
    expect(await tries(program('secretariat'), master)).toBe('done');
    expect(await tries(officerOf(ydre), master)).toBe('42501');
    const template = (key: string) => sql`insert into report_templates (id, owner, placeholders, recorded_at)
      values (${crypto.randomUUID()}, ${boards.get(key)}, '{}', now())`;
    expect(await tries(officerOf(ydre), template(ydre))).toBe('done');
    expect(await tries(program('secretariat'), template(ydre))).toBe('done');
    expect(await tries(officerOf(ydre), template(kinda))).toBe('42501');
    expect(await tries(reader, template(ydre))).toBe('42501');
  });

  it('lets a board say what its own decision asked to have changed, and only the secretariat answer it', async () => {
    const change = (key: string, id: string = crypto.randomUUID()) => sql`insert into asked_changes
      (id, change_id, decision_id, ordinal, passage_label, was, wanted, recorded_at)
      select ${id}::uuid, ${id}::uuid, d.id, 1, 'Syfte', '', 'Kortare', now() from decisions d join minutes_items m on m.id = d.minutes_item_id
      where m.board_id = ${boards.get(key)} limit 1`;
    const own = crypto.randomUUID();
    await database.write(officerOf(kinda), 'note-change', ({ tx }) => tx.execute(change(kinda, own)));
    expect(await tries(officerOf(ydre), change(kinda))).toBe('42501');
    expect(await tries(reader, change(kinda))).toBe('42501');
    expect(await tries(program('secretariat'), change(kinda))).toBe('done');
    const answer = sql`insert into change_answers (id, round_id, change_id, request_id, kind, recorded_at)
      select ${crypto.randomUUID()}::uuid, id, ${own}::uuid, ${crypto.randomUUID()}::uuid, 'included', now() from rounds limit 1`;
    expect(await tries(officerOf(kinda), answer)).toBe('42501');
    expect(await tries(program('secretariat'), answer)).toBe('done');
    expect(await rows(reader, sql`select 1 from asked_changes where id = ${own}`)).toHaveLength(1);
    expect(await rows(anonymous, sql`select 1 from asked_changes`)).toEqual([]);
    for (const query of [sql`update asked_changes set wanted = 'annat'`, sql`delete from asked_changes`])
      expect(await tries(program('secretariat'), query)).toBe('42501');
  });

  it('keeps two boards of one municipality apart', async () => {
    const query = sql`select 1 from matters where owner = ${boards.get('0580/Vård- och äldreomsorgsnämnden')}`;
    expect(await rows(officerOf('0580/Vård- och äldreomsorgsnämnden'), query)).not.toEqual([]);
    expect(await rows(officerOf('0580/Social- och omsorgsnämnden'), query)).toEqual([]);
  });

  it('shows a board’s contact to it and the secretariat, who alone writes it down', async () => {
    const contact = crypto.randomUUID();
    const write = sql`insert into contact_answers (id, board_id, outcome, mailbox, person, how, at, request_id)
      values (${contact}, ${boards.get(ydre)}, 'changed', 'a@b.se', 'Eva Ek', 'hand', now(), ${contact})`;
    for (const actor of [officerOf(ydre), reader, anonymous]) expect(await tries(actor, write)).toBe('42501');
    await database.write(program('secretariat'), 'note-contact', ({ tx }) => tx.execute(write));
    const query = sql`select person from contact_answers where id = ${contact}`;
    const inJournal = sql`select value from journal_values v join journal_lines l using (seq) where l.row_id = ${contact}`;
    for (const actor of [program('secretariat'), officerOf(ydre)]) {
      expect(await rows(actor, query)).toEqual([{ person: 'Eva Ek' }]);
      expect(await rows(actor, inJournal)).toHaveLength(1);
    }
    for (const actor of [officerOf(kinda), reader, anonymous]) {
      expect(await rows(actor, query)).toEqual([]);
      expect(await rows(actor, inJournal)).toEqual([]);
    }
    expect(await tries(program('secretariat'), sql`update contact_answers set person = null`)).toBe('42501');
  });

  it('lets a board record only as itself', async () => {
    const minutes = (
      key: string,
    ) => sql`insert into minutes_items (id, board_id, on_day, taken_by, evidence, recorded_at, request_id)
      values (${crypto.randomUUID()}, ${boards.get(key)}, '2026-03-01', 'board', 'told', now(), ${crypto.randomUUID()})`;
    expect(await tries(officerOf(ydre), minutes(ydre))).toBe('done');
    expect(await tries(officerOf(ydre), minutes(kinda))).toBe('42501');
    expect(await tries(reader, minutes(ydre))).toBe('42501');
    // Nor may it hang an outcome on another board's §.
    const outcome = sql`insert into decisions (id, round_id, step_id, minutes_item_id, outcome, appealable, recorded_at)
      select ${crypto.randomUUID()}, round_id, step_id, minutes_item_id, 'reject', true, now() from decisions
      join minutes_items m on m.id = minutes_item_id where m.board_id = ${boards.get(kinda)} limit 1`;
    expect(await tries(officerOf(ydre), outcome)).toBe('42501');
    // Nor answer another principal's step by a § of its own.
    const answer = (
      step: string,
    ) => sql`insert into decisions (id, round_id, step_id, minutes_item_id, outcome, appealable, recorded_at)
      select ${crypto.randomUUID()}, s.round_id, s.id, m.id, 'reject', true, now() from steps s, minutes_items m
      where s.key = ${step} and m.board_id = ${boards.get(ydre)} limit 1`;
    expect(await tries(officerOf(ydre), answer('0512-1'))).toBe('done');
    expect(await tries(officerOf(ydre), answer('0513-1'))).toBe('42501');
  });

  it('lets only whose line it is say what was sent with it', async () => {
    const enclose = sql`insert into dispatch_records (dispatch_id, record_id) select d.id, r.id from dispatches d, records r
      where d.counterpart_board_id = ${boards.get(ydre)} and not exists (
        select 1 from dispatch_records e where e.dispatch_id = d.id and e.record_id = r.id) limit 1`;
    expect(await tries(program('secretariat'), enclose)).toBe('done');
    expect(await tries(officerOf(ydre), enclose)).toBe('42501');
  });

  it('lets nobody change what a record is, only who sees it', async () => {
    const frozen = ['title', 'sha256', 'file_name', 'owner', 'kind', 'recorded_at'];
    for (const column of frozen) {
      expect(await tries(program('secretariat'), sql.raw(`update records set ${column} = ${column}`)), column).toBe('42501');
    }
    expect(await tries(program('secretariat'), sql`update records set shared_with = 'inside'`)).toBe('done');
  });

  it('lets a board change only its own path', async () => {
    const remove = (code: string) => sql`insert into step_removals (step_id, on_day, reason, recorded_at)
      select id, '2026-03-01', 'fel', now() from steps where key = ${`${code}-1`} limit 1`;
    expect(await tries(officerOf(ydre), remove('0512'))).toBe('done');
    expect(await tries(officerOf(ydre), remove('0513'))).toBe('42501');
  });

  it('leaves opening and withdrawing a round, and judging conditions, to the secretariat', async () => {
    const withdraw = sql`insert into round_withdrawals (round_id, on_day, reason, recorded_at) select id, '2026-03-01', 'x', now() from rounds limit 1`;
    const judge = sql`insert into fulfilments (id, round_id, condition_key, on_day, fulfilled, recorded_at)
      select ${crypto.randomUUID()}, round_id, key, '2026-03-01', true, now() from conditions join decisions d on d.id = decision_id where kind = 'other' limit 1`;
    for (const query of [withdraw, judge]) {
      expect(await tries(officerOf(ydre), query)).toBe('42501');
      expect(await tries(program('secretariat'), query)).toBe('done');
    }
  });

  it('keeps drafts among those who write them, and lets everyone inside read what was sent', async () => {
    expect(await rows(officerOf(ydre), sql`select 1 from plan_areas`)).toEqual([]);
    expect(await rows(program('secretariat'), sql`select 1 from plan_areas limit 1`)).toHaveLength(1);
    expect(await rows(officerOf(ydre), sql`select number from plan_versions`)).toHaveLength(2);
    expect(await rows(anonymous, sql`select 1 from plan_versions`)).toEqual([]);
  });

  it('shows a draft shared informally to those it is shared with, by the day, and to nobody else', async () => {
    const [organ] = await rows(program('test'), sql`select id from organs where kind = 'management-group'`);
    const [sharing, comment] = [crypto.randomUUID(), crypto.randomUUID()];
    const share = (id: string, kind: string) => sql`insert into sharings
      (id, kind, plan_id, version_id, content, text_sha256, title, until_day, host_board_id, shared_at, request_id)
      select ${id}, ${kind}, v.plan_id, case when ${kind} = 'statement' then v.id end, v.content, v.text_sha256, 'Utkast', '2027-01-01',
        p.owner, now(), ${id} from plan_versions v join plans p on p.id = v.plan_id limit 1`;
    const memberOf = async (name: string, label: string): Promise<Actor> => {
      const [found] = await rows(program('test'), sql`select id from accounts where example_name = ${name}`);
      return { ...reader, account: String(found?.['id']), label };
    };
    const [member, chair] = [await memberOf('example-management-group', 'member'), await memberOf('example-chair', 'chair')];
    const registrar = await memberOf('example-registrar-0512', 'registrar');
    const say = (person: string, id: string = crypto.randomUUID(), at = sharing) => sql`insert into comments
      (id, sharing_id, passage, text, author_person_id, recorded_at, request_id)
      select ${id}, ${at}, 'syfte', 'Bra', person_id, now(), ${id} from accounts where example_name = ${person}`;
    await database.write(program('test'), 'share', async ({ tx }) => {
      await tx.execute(share(sharing, 'informal'));
      await tx.execute(
        sql`insert into sharing_readers (id, sharing_id, organ_id) values (${crypto.randomUUID()}, ${sharing}, ${organ?.['id']})`,
      );
    });
    await database.write(member, 'comment', ({ tx }) => tx.execute(say('example-management-group', comment)));
    const told = [
      sql`insert into comment_supports (id, comment_id, sharing_id, person_id, supports, recorded_by, recorded_at)
        select ${crypto.randomUUID()}, ${comment}, ${sharing}, person_id, true, id, now() from accounts where example_name = 'example-management-group'`,
      sql`insert into sharing_passes (sharing_id, person_id, recorded_by, recorded_at)
        select ${sharing}, person_id, id, now() from accounts where example_name = 'example-management-group'`,
    ];
    for (const query of told) {
      expect(await tries(member, query)).toBe('done');
      // Not in another's name, whoever sees it, and not by somebody who does not.
      expect(await tries(chair, query)).toBe('42501');
    }
    expect(await tries(member, say('example-chair'))).toBe('42501');
    expect(await tries(chair, say('example-chair'))).toBe('42501');
    const withdraw = sql`insert into comment_withdrawals (comment_id, sharing_id, recorded_at) values (${comment}, ${sharing}, now())`;
    expect(await tries(program('secretariat'), withdraw)).toBe('42501');
    expect(await tries(chair, withdraw)).toBe('42501');
    expect(await tries(member, withdraw)).toBe('done');
    for (const table of ['sharings', 'sharing_readers', 'comments']) {
      const query = sql.raw(`select 1 from ${table} where ${table === 'sharings' ? 'id' : 'sharing_id'} = '${sharing}'`);
      expect(await rows(member, query), table).toHaveLength(1);
      expect(await rows(program('secretariat'), query), table).toHaveLength(1);
      for (const other of [chair, registrar, officerOf(ydre), reader, anonymous])
        expect(await rows(other, query), table).toEqual([]);
    }
    // The host's own officers are not the secretariat: nor does the journal tell them.
    const inJournal = sql`select value from journal_values v join journal_lines l using (seq) where l.row_id in (${sharing}, ${comment})`;
    expect(await rows(program('secretariat'), inJournal)).toHaveLength(2);
    for (const other of [member, chair, officerOf('0005/Hälso- och sjukvårdsnämnden'), anonymous])
      expect(await rows(other, inJournal)).toEqual([]);
    // What has ended gives nothing.
    const gone = sql`update assignments set to_day = '2026-01-01' where person_id = (select person_id from accounts where example_name = 'example-management-group')`;
    const seen = await database.write(
      program('test'),
      'end',
      async ({ tx }) => {
        await tx.execute(gone);
        await tx.execute(
          sql`select set_config('samrad.account', ${member.account}, true), set_config('samrad.secretariat', 'false', true)`,
        );
        return (await tx.execute(sql`select 1 from sharings where id = ${sharing}`)).rows;
      },
      () => false,
    );
    expect(seen).toEqual([]);
    // Only the secretariat shares, changes and answers; nobody edits what was said.
    for (const query of [share(crypto.randomUUID(), 'informal'), share(crypto.randomUUID(), 'statement')]) {
      expect(await tries(officerOf(ydre), query)).toBe('42501');
      expect(await tries(program('secretariat'), query)).toBe('done');
    }
    for (const query of [
      sql`insert into sharing_readers (id, sharing_id, person_id) select ${crypto.randomUUID()}, ${sharing}, person_id from accounts where example_name = 'example-chair'`,
      sql`insert into sharing_events (id, sharing_id, kind, reason, recorded_at, request_id) values (${crypto.randomUUID()}, ${sharing}, 'ended', 'x', now(), ${crypto.randomUUID()})`,
      sql`insert into comment_answers (id, comment_id, sharing_id, verdict, reason, recorded_at, request_id) values (${crypto.randomUUID()}, ${comment}, ${sharing}, 'not', 'x', now(), ${crypto.randomUUID()})`,
    ]) {
      expect(await tries(member, query)).toBe('42501');
      expect(await tries(program('secretariat'), query)).toBe('done');
    }
    expect(await tries(program('secretariat'), sql`update comments set text = 'annat'`)).toBe('42501');
  });

  it('lets a board answer a referral as itself, once it has decided, and everyone inside read it', async () => {
    const [sharing, statement] = [crypto.randomUUID(), crypto.randomUUID()];
    await database.write(program('test'), 'refer', async ({ tx }) => {
      await tx.execute(sql`insert into sharings
        (id, kind, plan_id, version_id, content, text_sha256, title, until_day, host_board_id, shared_at, request_id)
        select ${sharing}, 'statement', v.plan_id, v.id, v.content, v.text_sha256, 'Remiss', '2027-01-01', p.owner, now(), ${sharing}
        from plan_versions v join plans p on p.id = v.plan_id limit 1`);
    });
    const state = (key: string, id: string = crypto.randomUUID()) => sql`insert into statements
      (id, sharing_id, board_id, decided_on, stance, recorded_at, request_id)
      values (${id}, ${sharing}, ${boards.get(key)}, '2026-11-01', 'viewpoints', now(), ${id})`;
    await database.write(officerOf(ydre), 'state', ({ tx }) => tx.execute(state(ydre, statement)));
    expect(await tries(officerOf(kinda), state(ydre))).toBe('42501');
    const point = (key: string) => sql`insert into comments
      (id, sharing_id, passage, text, board_id, statement_id, recorded_at, request_id)
      values (${crypto.randomUUID()}, ${sharing}, 'syfte', 'Bra', ${boards.get(key)}, ${statement}, now(), ${crypto.randomUUID()})`;
    expect(await tries(officerOf(ydre), point(ydre))).toBe('done');
    expect(await tries(officerOf(kinda), point(kinda))).toBe('42501');
    for (const table of ['sharings', 'statements']) {
      const query = sql.raw(`select 1 from ${table} where ${table === 'sharings' ? 'id' : 'sharing_id'} = '${sharing}'`);
      for (const actor of [officerOf(kinda), reader]) expect(await rows(actor, query), table).toHaveLength(1);
      expect(await rows(anonymous, query), table).toEqual([]);
    }
  });

  it('shows the public nothing of rounds and decisions', async () => {
    for (const table of [
      'rounds',
      'steps',
      'decisions',
      'minutes_items',
      'conditions',
      'registration_numbers',
      'records',
      'publication_ends',
      'dispatches',
    ]) {
      expect(await rows(anonymous, sql.raw(`select 1 from ${table}`)), table).toEqual([]);
    }
  });

  it('shows the public the bytes of what is published, and no others', async () => {
    const published = await rows(
      anonymous,
      sql`select distinct file_sha256 as sha256 from publications where file_sha256 is not null`,
    );
    expect(published).toHaveLength(4);
    const hashes = (found: Record<string, unknown>[]) => found.map(({ sha256 }) => String(sha256)).sort();
    expect(hashes(await rows(anonymous, sql`select sha256 from files`))).toEqual(hashes(published));
    expect(hashes(await rows(anonymous, sql`select distinct sha256 from file_chunks`))).toEqual(hashes(published));
  });

  it('lets no fact be edited or erased, whoever asks', async () => {
    for (const table of [
      'decisions',
      'minutes_items',
      'conditions',
      'steps',
      'rounds',
      'fulfilments',
      'plan_versions',
      'file_chunks',
    ]) {
      expect(await tries(program('secretariat'), sql.raw(`delete from ${table}`)), table).toBe('42501');
    }
    expect(await tries(program('secretariat'), sql`update decisions set outcome = 'reject'`)).toBe('42501');
    expect(await tries(program('secretariat'), sql`alter table decisions disable trigger all`)).toBe('42501');
    expect(await tries(program('secretariat'), sql`alter table decisions disable row level security`)).toBe('42501');
    expect(await tries(program('secretariat'), sql`set role samrad_owner`)).toBe('42501');
  });
});
