import { newId } from '../../../platform/db/columns.ts';
import { textOrNull } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import { requestIn } from '../../../platform/request-in.ts';
import type { Refusal } from '../../../platform/result.ts';
import { noteChange, takeBackChange } from '../../acts/changes/note-change.ts';
import { mayNoteChanges } from '../../policy.ts';
import type { RoundsProviders } from '../../providers.ts';
import type { RoundRefusal, RoundResult } from '../../refusals.ts';
import { type AskedDecision, decisionAsked, decisionPath } from '../decision/asked.ts';
import { roundUi } from '../live/round-ui.ts';
import { type Typed, typedAgain, untouched } from '../typed.ts';
import { presentNote } from './present.ts';
import { NotePage } from './view.tsx';
import { noteWords } from './words.ts';

const path = '/beslut/:round/beslut/:decision/andringar';

function doneOf({ lang, query }: Web): string | undefined {
  return ownValue(noteWords[lang].done, query.get('klart'));
}

async function show(
  web: Web,
  asked: AskedDecision,
  providers: RoundsProviders,
  { typed, request, chosen, status }: { typed: Typed; request: string; chosen: URLSearchParams; status: number },
): Promise<Response> {
  const view = await presentNote({ lang: web.lang, ctx: web, chosen }, asked, providers);
  const ui = roundUi(web, asked.round.id, 'tell', doneOf(web));
  const action = `${decisionPath(asked)}/andringar`;
  return web.html(<NotePage {...{ ui, view, typed, request, action }} />, status);
}

async function take(
  web: Web,
  asked: AskedDecision,
  providers: RoundsProviders,
  klart: 'antecknad' | 'borttagen',
): Promise<Response> {
  const form = await web.form();
  const request = requestIn(form);
  const decisionId = asked.decision.fact.id;
  const changeId = textOrNull(form.text('andring'));
  const passage = textOrNull(form.text('stalle'));
  const given = { was: form.text('was'), wanted: form.text('wanted'), reason: form.text('reason') };
  const taken: RoundResult<null> =
    klart === 'borttagen'
      ? await takeBackChange(web, { request, decisionId, changeId: changeId ?? '' })
      : await noteChange(web, providers, { request, decisionId, changeId, passage, ...given });
  if (taken.ok) return web.redirect(`${decisionPath(asked)}/andringar?klart=${klart}`);
  const chosen = new URLSearchParams({
    ...(passage === null ? {} : { stalle: passage }),
    ...(changeId === null ? {} : { andring: changeId }),
  });
  return show(web, asked, providers, {
    typed: typedAgain(form, onFields(taken.refusals), web.lang),
    request,
    chosen,
    status: 422,
  });
}

/** What the page has no field for is said on top alone. */
function onFields(refusals: readonly Refusal<RoundRefusal>[]): readonly Refusal<RoundRefusal>[] {
  const fields = ['was', 'wanted', 'reason', 'stalle'];
  return refusals.map(({ field, ...refusal }) => {
    const own = field === 'passage' ? 'stalle' : field;
    return own !== undefined && fields.includes(own) ? { ...refusal, field: own } : refusal;
  });
}

/** `/beslut/:round/beslut/:decision/andringar`: what a decision asks to have changed. */
export function noteChangesRoutes(providers: RoundsProviders): readonly AnyRoute[] {
  const common = { may: mayNoteChanges, subject: decisionAsked } as const;
  return [
    route<AskedDecision>({
      ...{ method: 'get', path, ...common },
      handle: (web, asked) => show(web, asked, providers, { typed: untouched, request: newId(), chosen: web.query, status: 200 }),
    }),
    route<AskedDecision>({
      ...{ method: 'post', path, ...common, act: 'note-change' },
      handle: (web, asked) => take(web, asked, providers, 'antecknad'),
    }),
    route<AskedDecision>({
      ...{ method: 'post', path: `${path}/ta-bort`, ...common, act: 'take-change-back' },
      handle: (web, asked) => take(web, asked, providers, 'borttagen'),
    }),
  ];
}
