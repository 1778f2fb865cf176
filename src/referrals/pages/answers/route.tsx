import { passagesOf } from '../../../plans/index.ts';
import { stockholmDay } from '../../../platform/clock.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { compareNames, isoDate, type Lang, uiFor } from '../../../ui/index.ts';
import { mayReadSharing, mayShare } from '../../policy.ts';
import { commentsOf } from '../../queries/comments.ts';
import { answersOf } from '../../queries/statement/statements.ts';
import { type SharingWithText, sharingState } from '../../sharing.ts';
import { type AnswerRow, answerRows } from '../../statement/answer-table.ts';
import { statementWords } from '../../statement/words.ts';
import { partOfRows } from '../part-of-rows.ts';
import { sharingAsked } from '../sharing-asked.ts';
import { shared } from '../words.ts';
import { AnswersPage } from './view.tsx';
import { words } from './words.ts';

/** `/remisser/:sharing/svar`: the comments with the secretariat's answers, also as CSV. */
export const answersRoute: AnyRoute = route<SharingWithText>({
  method: 'get',
  path: '/remisser/:sharing/svar',
  may: mayReadSharing,
  subject: sharingAsked,
  handle: show,
});

async function show(web: Web, sharing: SharingWithText): Promise<Response> {
  const mayAnswer = mayShare.allows(web.actor, undefined);
  const hidden = sharingState(sharing, web.today).state === 'withdrawn' && !mayAnswer;
  const comments = hidden ? [] : await commentsOf(web, sharing.id);
  const answers = await answersOf(web, sharing.id);
  const passages = passagesOf(sharing.content, sharing.keys, web.lang);
  const chosen = { unanswered: web.query.get('bara') === 'obesvarade', author: web.query.get('av') || null };
  const rows = answerRows(comments, answers, passages, chosen);
  if (web.query.get('format') === 'csv') return csvResponse('synpunkter-och-svar', answersCsv(web.lang, rows));
  const all = answerRows(comments, answers, passages);
  const query = new URLSearchParams(web.query);
  for (const name of ['sida', 'vid', 'klart']) query.delete(name);
  query.set('format', 'csv');
  const part = partOfRows(rows, web.query, { isAt: ({ comment }, named) => comment.id === named });
  const view = {
    ...{ sharingId: sharing.id, title: sharing.title, ...part, chosen, mayAnswer, all: all.length },
    unanswered: all.filter(({ answer }) => answer === null).length,
    authors: [...new Set(all.map(({ comment }) => comment.author))].sort(compareNames),
    csvHref: `${uiFor(web).href(`/remisser/${sharing.id}/svar`)}?${query}`,
  };
  const done = web.query.get('klart') === 'besvarat' ? ({ kind: 'done', text: words[web.lang].besvarat } as const) : undefined;
  return web.html(<AnswersPage ui={uiFor(web, { notice: done })} view={view} />);
}

/** The rows for a spreadsheet, headings first. */
function answersCsv(lang: Lang, rows: readonly AnswerRow[]): readonly (readonly string[])[] {
  const w = words[lang];
  const { verdicts, unanswered } = statementWords[lang];
  const lines = rows.map(({ comment, label, answer }) => [
    ...[label === '' ? shared[lang].whole : label, comment.author, comment.quote, comment.text],
    ...[answer === null ? unanswered : verdicts[answer.verdict], answer?.reason ?? ''],
    ...[answer === null ? '' : isoDate(stockholmDay(answer.at)), comment.id],
  ]);
  return [[w.place, w.from, w.about('…'), w.said, w.verdict, w.reason, w.answered, w.commentId], ...lines];
}
