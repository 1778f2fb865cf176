import { incomingOfRecord, maySeeIncoming } from '../../../correspondence/index.ts';
import { boardsById } from '../../../members/index.ts';
import { passagesOf } from '../../../plans/index.ts';
import { typedDayOrNone } from '../../../platform/days/typed-day.ts';
import { oneOf } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import type { Refusal } from '../../../platform/result.ts';
import { longDate, sortByName, uiFor } from '../../../ui/index.ts';
import { type RecordStatement, recordStatement } from '../../acts/statement/record-statement.ts';
import { wholeText } from '../../comment.ts';
import { mayReadSharing, mayRecordStatement } from '../../policy.ts';
import { boardsAsked } from '../../queries/boards-asked.ts';
import { statementsOf } from '../../queries/statement/statements.ts';
import { type ReferralRefusal, referralErrors } from '../../refusals.ts';
import type { SharingWithText } from '../../sharing.ts';
import { type Stance, stances } from '../../statement/statement.ts';
import { sharingAsked } from '../sharing-asked.ts';
import { shared } from '../words.ts';
import { type TypedStatement, typedStatement, untouchedStatement } from './typed.ts';
import { StatementPage } from './view.tsx';

const path = '/remisser/:sharing/yttrande';

/** A referral whose statement the reader may record, for one board at least. */
interface Asked {
  readonly sharing: SharingWithText;
  /** Boards that were asked and whose statement the reader may record. */
  readonly boards: readonly { readonly id: string; readonly name: string }[];
}

async function asked(web: Web): Promise<Asked | null> {
  const sharing = await sharingAsked(web);
  if (sharing === null || sharing.kind !== 'statement' || !mayReadSharing.allows(web.actor, sharing)) return null;
  const ids = ((await boardsAsked(web, [sharing.id])).get(sharing.id) ?? []).filter((boardId) =>
    mayRecordStatement.allows(web.actor, { boardId }),
  );
  if (ids.length === 0) return null;
  const found = await boardsById(web, ids, web.today);
  const boards = ids.map((id) => ({ id, name: `${found.get(id)?.principalName ?? ''}: ${found.get(id)?.name ?? ''}` }));
  return { sharing, boards: sortByName(boards, ({ name }) => name) };
}

const may = {
  ...mayRecordStatement,
  allows: (actor: Parameters<typeof mayRecordStatement.allows>[0], { boards }: Asked) =>
    boards.some(({ id }) => mayRecordStatement.allows(actor, { boardId: id })),
};

export const statementRoutes: readonly AnyRoute[] = [
  route<Asked>({
    ...{ method: 'get', path, may, subject: asked },
    handle: async (web, found) => show(web, found, await proposed(web), [], 200),
  }),
  route<Asked>({
    ...{ method: 'post', path, may, subject: asked, act: 'record-statement', bodyLimit: 25 * 1024 * 1024 },
    handle: take,
  }),
];

/** Opened from a mail: the board that wrote it is known. */
async function proposed(web: Web): Promise<TypedStatement> {
  const typed = untouchedStatement(web.query);
  if (typed.record === '' || typed.board !== '' || !maySeeIncoming.allows(web.actor, undefined)) return typed;
  const mail = await incomingOfRecord(web, typed.record);
  return { ...typed, board: mail?.match?.boardId ?? '' };
}

async function show(
  web: Web,
  { sharing, boards }: Asked,
  typed: TypedStatement,
  refusals: readonly Refusal<ReferralRefusal>[],
  status = 422,
): Promise<Response> {
  const before = (await statementsOf(web, sharing.id)).find(({ boardId }) => boardId === typed.board);
  const passages = passagesOf(sharing.content, sharing.keys, web.lang).map(({ key, label }) => ({ value: key, label }));
  const only = boards.length === 1 ? (boards[0]?.id ?? '') : '';
  const view = {
    ...{ sharingId: sharing.id, title: sharing.title, today: web.today.toString() },
    ...{ typed: { ...typed, board: typed.board || only }, errors: referralErrors(refusals, web.lang) },
    boards: boards.map(({ id, name }) => ({ value: id, label: name })),
    passages: [{ value: wholeText, label: shared[web.lang].whole }, ...passages],
    replaces: before === undefined ? null : longDate(web.lang, before.decidedOn),
  };
  return web.html(<StatementPage ui={uiFor(web)} view={view} />, status);
}

async function take(web: Web, found: Asked): Promise<Response> {
  const form = await web.form();
  const typed = typedStatement(form);
  if (form.text('steg') === 'fler') return show(web, found, typed, []);
  const decidedOn = typedDayOrNone(typed.decided);
  const stance = oneOf(typed.stance, stances);
  const refusals: Refusal<ReferralRefusal>[] = [
    ...(found.boards.some(({ id }) => id === typed.board) ? [] : [{ code: 'board-not-asked' as const, field: 'namnd' }]),
    ...(decidedOn ? [] : [{ code: 'day-wrong' as const, field: 'beslutad' }]),
    ...(stance === undefined ? [{ code: 'stance-missing' as const, field: 'svar' }] : []),
  ];
  if (refusals.length > 0 || !decidedOn || stance === undefined) return show(web, found, typed, refusals);
  const recorded = await recordStatement(web, await inputOf(found, typed, { decidedOn, stance }, form.file('fil')));
  if (!recorded.ok) return show(web, found, typed, recorded.refusals);
  return web.redirect(`/remisser/${found.sharing.id}?klart=yttrande`);
}

async function inputOf(
  { sharing }: Asked,
  typed: TypedStatement,
  { decidedOn, stance }: { readonly decidedOn: RecordStatement['decidedOn']; readonly stance: Stance },
  file: File | null,
): Promise<RecordStatement> {
  const came = file === null ? null : { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  return {
    ...{ sharingId: sharing.id, boardId: typed.board, decidedOn, stance, paragraph: typed.paragraph, summary: typed.summary },
    ...{ viewpoints: typed.viewpoints, requestId: typed.request },
    document: typed.record === '' ? came : { recordId: typed.record },
  };
}
