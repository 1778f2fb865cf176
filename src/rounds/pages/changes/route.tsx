import { lettersSentIn } from '../../../correspondence/index.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { xlsxResponse } from '../../../platform/sheets/xlsx.ts';
import { answerChanges, answerKinds } from '../../acts/changes/answer-changes.ts';
import { mayAnswerChanges, mayReadRounds } from '../../policy.ts';
import type { RoundsProviders } from '../../providers.ts';
import { type Round, roundById } from '../../queries/round-by-id.ts';
import { roundUi } from '../live/round-ui.ts';
import { filled, Reader, type Typed, typedAgain } from '../typed.ts';
import { changesAsFile, presentChanges } from './present.ts';
import { ChangesPage } from './view.tsx';
import { changesWords } from './words.ts';

const path = '/beslut/:round/andringar';

interface Shown {
  readonly typed: Typed;
  readonly request: string;
  readonly status: number;
}

function doneOf(web: Web): string | undefined {
  const code = web.query.get('klart') ?? '';
  return /^\d{1,3}$/.test(code) ? changesWords[web.lang].done(Number(code)) : lettersSentIn(web);
}

async function show(web: Web, round: Round, providers: RoundsProviders, { typed, request, status }: Shown): Promise<Response> {
  const view = await presentChanges(web, round, providers);
  const format = web.query.get('format');
  const name = `andringar-${web.today.toString()}`;
  if (format === 'csv') return csvResponse(name, changesAsFile(web.lang, view));
  if (format === 'xlsx') return xlsxResponse(name, changesWords[web.lang].crumb, changesAsFile(web.lang, view));
  const ui = roundUi(web, round.id, view.mayAnswer ? 'tell' : 'show', doneOf(web));
  return web.html(<ChangesPage ui={ui} view={view} typed={typed} request={request} />, status);
}

async function take(web: Web, round: Round, providers: RoundsProviders): Promise<Response> {
  const form = await web.form();
  const request = requestIn(form);
  const read = new Reader(form);
  const changeIds = [...new Set(read.list('andring'))];
  if (changeIds.length === 0) read.wrong('andring');
  const kind = read.choice('svar', answerKinds);
  const textId = form.text('textId') === 'nasta' ? null : read.text('textId');
  const again = (refusals: Reader['refusals']) =>
    show(web, round, providers, { typed: typedAgain(form, refusals, web.lang), request, status: 422 });
  if (kind === undefined || read.refusals.length > 0) return again(read.refusals);
  const given = { request, roundId: round.id, changeIds, kind, textId, reason: read.text('reason') };
  const answered = await answerChanges(web, providers, given);
  // The act speaks of the changes by place.
  if (!answered.ok)
    return again(answered.refusals.map((each) => (each.field?.startsWith('changeIds') ? { ...each, field: 'andring' } : each)));
  return web.redirect(`/beslut/${round.id}/andringar?klart=${answered.value.answered}`);
}

/** `/beslut/:round/andringar`: what boards ask to have changed, and the answers. */
export function changesRoutes(providers: RoundsProviders): readonly AnyRoute[] {
  const subject = (web: Web) => roundById(web, web.params['round'] ?? '');
  return [
    route<Round>({
      ...{ method: 'get', path, may: mayReadRounds, subject },
      handle: (web, round) => {
        const chosen = web.query.getAll('svara');
        return show(web, round, providers, { typed: filled({}, { andring: chosen }), request: newId(), status: 200 });
      },
    }),
    route<Round>({
      ...{ method: 'post', path, may: mayAnswerChanges, subject, act: 'answer-changes' },
      handle: (web, round) => take(web, round, providers),
    }),
  ];
}
