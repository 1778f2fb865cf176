import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { program } from '../src/platform/actor.ts';
import { reportFiles, reportFor, roundsList, stepsOfRound } from '../src/rounds/index.ts';
import { pdfFacts } from './support/pdf-facts.ts';
import { type Client, type Running, runProgram } from './support/running.ts';
import { unzip } from './support/unzip.ts';

let running: Running;
let roundId: string;
let board: (key: string) => string;
let registrar: Client;
let secretariat: Client;

beforeAll(async () => {
  running = await runProgram();
  registrar = running.as('example-registrar-0580');
  secretariat = running.as('example-secretariat');
  await running.program.database.read(program('test'), async (ctx) => {
    roundId = (await roundsList(ctx))[0]?.round.id ?? '';
    const steps = await stepsOfRound(ctx, roundId);
    board = (key) => steps.find((step) => step.key === key)?.boardId ?? '';
  });
});
afterAll(() => running?.close());

const office = <Value>(work: Parameters<typeof running.program.database.read<Value>>[1]) =>
  running.program.database.read(program('test'), work);
const address = () => `/beslut/${roundId}/tjansteskrivelse/${board('0580-1')}`;
const page = async (client: Client, path: string) => (await client.get(path)).text();
const word = (client: Client, choice: string, text: string, part = 'matter') =>
  client.post(`${address()}/ord`, { request: crypto.randomUUID(), part, choice, text });
/** The master's form as it stands, with one field otherwise. */
async function masterWith(field: string, change: (text: string) => string): Promise<Response> {
  const html = await page(secretariat, `/beslut/${roundId}/tjansteskrivelse`);
  const fields: Record<string, string> = { request: crypto.randomUUID() };
  for (const [, name = '', text = ''] of html.matchAll(/name="(parts\.\w+)"[^>]*>([^<]*)<\/textarea>/g)) fields[name] = text;
  fields['parts.title'] = /name="parts\.title"[^>]* value="([^"]*)"/.exec(html)?.[1] ?? '';
  return secretariat.post(`/beslut/${roundId}/tjansteskrivelse`, { ...fields, [field]: change(fields[field] ?? '') });
}

describe('the official report', () => {
  it('is there for every board on the path, whole before anyone has typed', async () => {
    const report = await office((ctx) => reportFor(ctx, roundId, board('0580-1'), { own: false }));
    expect(report?.parts.filter(({ kind }) => kind === 'draft').map(({ heading }) => heading)).toEqual([
      'Förslag till social- och omsorgsnämndens beslut',
      'Förslag till vård- och äldreomsorgsnämndens beslut',
    ]);
    expect(report?.parts.filter(({ missing }) => missing).map(({ key }) => key)).toEqual([
      ...['case-officer', 'date', 'basis', 'codetermination', 'signing'],
    ]);
    expect(await office((ctx) => reportFor(ctx, roundId, crypto.randomUUID(), { own: false }))).toBe(null);
  });

  it('comes as Word, PDF, text and clauses', async () => {
    const files = await office((ctx) => reportFiles(ctx, roundId, board('0580-2'), { own: false }));
    expect((await pdfFacts(files.pdf.bytes)).claims).toEqual(['PDF/UA-1']);
    const kept = await secretariat.get(`${address()}/fil?format=pdf&standard=a-2a`);
    expect((await pdfFacts(new Uint8Array(await kept.arrayBuffer()))).claims).toEqual(['PDF/A-2A']);
    expect(unzip(files.word.bytes).get('word/document.xml')).toContain('Heading1');
    expect(files.word.fileName).toMatch(/^Tjänsteskrivelse Arbetsplan .*, Vård- och äldreomsorgsnämnden\.docx$/);
    expect(Buffer.from(files.text.bytes).toString()).toContain('- Att åldras');
    expect(files.clauses).toContain('2. Beslutet förutsätter att Region Östergötlands hälso- och sjukvårdsnämnd samt övriga');
  });
});

describe('an authority’s own words', () => {
  it('stand in its own report and file, and nowhere else', async () => {
    expect((await word(registrar, 'text', 'Bara vårt ärende.')).status).toBe(303);
    expect(await page(registrar, address())).toContain('Bara vårt ärende.');
    expect(await (await registrar.get(`${address()}/fil?format=txt`)).text()).toContain('Bara vårt ärende.');
    expect(await page(secretariat, address())).not.toContain('Bara vårt ärende.');
    expect(await (await secretariat.get(`${address()}/fil?format=txt`)).text()).not.toContain('Bara vårt ärende.');
    for (const key of ['0580-1', '0580-2']) {
      const sent = await office((ctx) => reportFiles(ctx, roundId, board(key), { own: true }));
      expect(Buffer.from(sent.text.bytes).toString()).not.toContain('Bara vårt ärende.');
    }
    expect((await word(secretariat, 'text', 'Inte deras.')).status).toBe(404);
  });

  it('are refused where they name a placeholder that there is not, by name', async () => {
    const answer = await word(registrar, 'text', 'Om {{planen}}.');
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('Platshållaren {{planen}} finns inte.')]);
    const master = await masterWith('parts.matter', (text) => `${text} {{okänd}}`);
    expect([master.status, await master.text()]).toEqual([422, expect.stringContaining('{{okänd}} finns inte')]);
  });

  it('meet the secretariat’s changes: what came and went is shown, and each way out works', async () => {
    const matter = await page(registrar, `${address()}/ord?del=matter`);
    expect(matter).not.toMatch(/<ins>|<del>/);
    // One's own words over the master's, then a change of the master elsewhere in the same part.
    await word(registrar, 'master', '');
    const shown = /name="text"[^>]*>([^<]*)</.exec(await page(registrar, `${address()}/ord?del=matter`))?.[1] ?? '';
    await word(registrar, 'text', shown.replace('ett politiskt organ', 'länets politiska organ'));
    expect((await masterWith('parts.matter', (text) => `${text}\n\nFrågor ställs till samrådet.`)).status).toBe(303);
    expect(await page(registrar, address())).toContain('Sekretariatet har ändrat sin text här');
    const changed = await page(registrar, `${address()}/ord?del=matter`);
    expect(changed).toMatch(/<ins><span[^>]*>tillagt: <\/span>\s*Frågor ställs till samrådet\./);
    const merged = /name="text"[^>]*>([^<]*)</.exec(changed)?.[1] ?? '';
    expect(merged).toContain('länets politiska organ');
    expect(merged).toContain('Frågor ställs till samrådet.');

    await word(registrar, 'keep', '');
    const kept = await page(registrar, address());
    expect(kept).not.toContain('Sekretariatet har ändrat sin text här');
    expect(kept).not.toContain('Frågor ställs till samrådet.');
    await word(registrar, 'text', merged);
    expect(await page(registrar, address())).toContain('Frågor ställs till samrådet.');
    await word(registrar, 'master', '');
    expect(await page(registrar, address())).toContain('ett politiskt organ');
  });

  it('say the day and who signs; a day that is none is refused', async () => {
    expect((await word(registrar, 'text', '2026-02-30', 'date')).status).toBe(422);
    await word(registrar, 'text', '2026-01-25', 'date');
    await word(registrar, 'text', 'Socialförvaltningen: Chef Ett, socialdirektör', 'signing');
    const text = await (await registrar.get(`${address()}/fil?format=txt`)).text();
    expect(text).toContain('\n2026-01-25\n');
    expect(text).toContain('Chef Ett, socialdirektör');
  });
});

describe('co-determination', () => {
  it('flags a decision before its negotiation has ended, in the matter and in the report', async () => {
    const matter = `/beslut/${roundId}/arende/0580`;
    const fields = { owner: board('0580-1'), '0580-1-numbers': 'SON 1', '0580-1-codetermination': 'negotiation' };
    const given = await registrar.post(matter, { ...fields, '0580-1-codeterminationOn': '2099-01-01' });
    expect(given.status).toBe(303);
    for (const path of [matter, address()]) expect(await page(registrar, path)).toContain('kommer före den dag då förhandlingen');
    await registrar.post(matter, { ...fields, '0580-1-codeterminationOn': '2001-01-01' });
    for (const path of [matter, address()])
      expect(await page(registrar, path)).not.toContain('kommer före den dag då förhandlingen');
    expect(await page(registrar, address())).toContain(
      'Förhandling enligt 11–14 §§ medbestämmandelagen avslutades den 1 januari 2001.',
    );
  });
});

describe('an authority’s own Word template', () => {
  const send = async (bytes: Uint8Array<ArrayBuffer>) =>
    registrar.post(
      `/mallar/${board('0580-1')}`,
      { request: crypto.randomUUID(), file: new File([bytes], 'mall.docx') },
      { files: true },
    );

  it('is looked through, kept, and filled, also when the secretariat sends', async () => {
    const file = new Uint8Array(await readFile(new URL('fixtures/templates/libreoffice.docx', import.meta.url)));
    expect((await send(file)).status).toBe(303);
    const shown = await page(registrar, `/mallar/${board('0580-1')}`);
    expect(shown).toContain('Social- och omsorgsnämnden får sina tjänsteskrivelser i sin egen Wordmall');
    expect(shown).toContain('kommer inte med: {{beslutsunderlag}}');
    const sent = await office((ctx) => reportFiles(ctx, roundId, board('0580-1'), { own: false }));
    const document = unzip(sent.word.bytes).get('word/document.xml') ?? '';
    expect(document).toContain('Kommunenstext');
    expect(document).toContain('– Nära vård');
    const other = await office((ctx) => reportFiles(ctx, roundId, board('0580-2'), { own: false }));
    expect(unzip(other.word.bytes).get('word/document.xml')).not.toContain('Kommunenstext');
  });

  it('is refused in Swedish when it does not do, and the old one stays', async () => {
    const answer = await send(new TextEncoder().encode('{{rubrik}}'));
    expect([answer.status, await answer.text()]).toEqual([422, expect.stringContaining('inget Worddokument')]);
    expect(await page(registrar, `/mallar/${board('0580-1')}`)).toContain('i sin egen Wordmall');
    expect((await registrar.post(`/mallar/${board('0580-1')}/ta-bort`, {})).status).toBe(303);
    expect(await page(registrar, `/mallar/${board('0580-1')}`)).toContain('med programmets utseende');
  });

  it('begins from a sample', async () => {
    const sample = await registrar.get('/mallar/exempel');
    expect(unzip(new Uint8Array(await sample.arrayBuffer())).get('word/document.xml')).toContain('{{beslutspunkter}}');
  });
});
