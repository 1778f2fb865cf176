import { newId } from '../../../platform/db/columns.ts';
import { oneOf } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { done, type Refusal, refuse } from '../../../platform/result.ts';
import { writeNote } from '../../acts/decisions/write-note.ts';
import { keepMatter } from '../../acts/paths/keep-matter.ts';
import { planMeeting } from '../../acts/paths/plan-meeting.ts';
import { mayKeepMatter, mayReadRounds, mayWriteNote } from '../../policy.ts';
import type { RoundRefusal, RoundResult } from '../../refusals.ts';
import { roundUi } from '../live/round-ui.ts';
import { type AskedPrincipal, principalAsked } from '../principal-asked.ts';
import { doneNotice } from '../round/words.ts';
import { Reader, type Typed, typedAgain, untouched } from '../typed.ts';
import { type BoardMatter, boardMatters } from './present.ts';
import { MatterPage } from './view.tsx';
import { matterWords } from './words.ts';

const path = '/beslut/:round/arende/:code';
const pathOf = ({ round, principal }: AskedPrincipal) => `/beslut/${round.id}/arende/${principal.code}`;

async function show(web: Web, asked: AskedPrincipal, typed: Typed, request: string, status = 200): Promise<Response> {
  const { round, principal } = asked;
  const klart = web.query.get('klart');
  const text = klart === 'anteckning-sparad' ? matterWords[web.lang].noteSaved : doneNotice(web.lang, klart);
  const isTyped = mayKeepMatter.allows(web.actor, asked) || mayWriteNote.allows(web.actor, asked);
  const ui = roundUi(web, round.id, isTyped ? 'tell' : 'show', text);
  const page = (
    <MatterPage
      {...{ ui, typed, request, boards: await boardMatters(web, asked) }}
      principal={principal.name}
      roundTitle={round.title}
      example={round.example}
      roundHref={`/beslut/${round.id}`}
      pathHref={`/beslut/${round.id}/vag/${principal.code}`}
      action={pathOf(asked)}
    />
  );
  return web.html(page, status);
}

/** The board that the form is for; the subject's boards are only asked as a whole. */
async function boardOf(web: Web, asked: AskedPrincipal, owner: string): Promise<BoardMatter | undefined> {
  return (await boardMatters(web, asked)).find((each) => each.owner === owner);
}

async function keep(web: Web, asked: AskedPrincipal): Promise<Response> {
  const form = await web.form();
  const board = await boardOf(web, asked, form.text('owner'));
  if (board === undefined) return web.notFound();
  const read = new Reader(form);
  const input = readMatter(read, asked, board);
  const kept = read.refusals.length === 0 ? await keepAll(web, input) : read;
  if ('ok' in kept && kept.ok) return web.redirect(`${pathOf(asked)}?klart=arende-sparat`);
  return show(web, asked, typedAgain(form, onBoard(kept.refusals, board), web.lang), newId(), 422);
}

/** The act names its fields plainly; on the page each board's have a prefix. */
function onBoard(refusals: readonly Refusal<RoundRefusal>[], { prefix }: BoardMatter): readonly Refusal<RoundRefusal>[] {
  const plain = ['caseOfficer', 'codetermination', 'codeterminationOn'];
  return refusals.map((refusal) =>
    plain.includes(refusal.field ?? '') ? { ...refusal, field: `${prefix}${refusal.field}` } : refusal,
  );
}

interface MatterGiven {
  readonly matter: Parameters<typeof keepMatter>[1];
  readonly plans: readonly { readonly stepId: string; readonly on: string | null }[];
}

function readMatter(read: Reader, { round }: AskedPrincipal, { owner, prefix, steps }: BoardMatter): MatterGiven {
  const kinds = ['not-called-for', 'information', 'negotiation', 'collaboration'] as const;
  const lines = (text: string | null) => (text ?? '').split('\n').flatMap((line) => line.trim() || []);
  return {
    matter: {
      roundId: round.id,
      owner,
      steps: steps.map(({ id, key }) => ({ stepId: id, numbers: lines(read.text(`${key}-numbers`)) })),
      caseOfficer: read.text(`${prefix}caseOfficer`),
      codetermination: oneOf(read.text(`${prefix}codetermination`) ?? '', kinds) ?? null,
      codeterminationOn: read.maybeDay(`${prefix}codeterminationOn`),
    },
    // A typed day goes before one chosen in the calendar.
    plans: steps.map(({ id, key }) => ({ stepId: id, on: read.maybeDay(`${key}-plannedOn`) ?? read.maybeDay(`${key}-planned`) })),
  };
}

async function keepAll(web: Web, { matter, plans }: MatterGiven): Promise<RoundResult<null>> {
  const kept = await keepMatter(web, matter);
  if (!kept.ok) return kept;
  for (const plan of plans) {
    const planned = await planMeeting(web, { request: newId(), ...plan });
    if (!planned.ok) return planned;
  }
  return done(null);
}

async function note(web: Web, asked: AskedPrincipal): Promise<Response> {
  const form = await web.form();
  const board = await boardOf(web, asked, form.text('owner'));
  if (board === undefined) return web.notFound();
  const request = requestIn(form);
  const text = form.text(`${board.prefix}note`);
  const field = `${board.prefix}note`;
  const written =
    text === ''
      ? refuse<RoundRefusal>('invalid', field)
      : await writeNote(web, { request, roundId: asked.round.id, owner: board.owner, text });
  if (written.ok) return web.redirect(`${pathOf(asked)}?klart=anteckning-sparad`);
  return show(web, asked, typedAgain(form, written.refusals, web.lang), request, 422);
}

export const matterRoutes: readonly AnyRoute[] = [
  route<AskedPrincipal>({
    method: 'get',
    path,
    may: mayReadRounds,
    subject: principalAsked,
    handle: (web, asked) => show(web, asked, untouched, newId()),
  }),
  route<AskedPrincipal>({ method: 'post', path, act: 'keep-matter', may: mayKeepMatter, subject: principalAsked, handle: keep }),
  route<AskedPrincipal>({
    method: 'post',
    path: `${path}/anteckning`,
    act: 'write-note',
    may: mayWriteNote,
    subject: principalAsked,
    handle: note,
  }),
];
