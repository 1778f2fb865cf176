import type { Web } from '../../../platform/http/web.ts';
import { type AskedCount, askedSentence } from '../../changes/asked-sentence.ts';
import { mayAnswerChanges, mayNoteChanges, mayOpenRound } from '../../policy.ts';
import type { RoundsProviders, TextsAfter } from '../../providers.ts';
import { answersToSend } from '../../queries/changes/answers-to-send.ts';
import {
  type AskedChange,
  type AskingDecision,
  type ChangesOfRound,
  changesOfRound,
} from '../../queries/changes/asked-changes.ts';
import { ownBoards } from '../../queries/own-boards.ts';
import { principalsOfRound, type Round, roundsAfter } from '../../queries/round-by-id.ts';
import { principalNames } from '../../telling/principal-names.ts';
import { changesWords } from './words.ts';

/** A change with its answer, in words. Paths are bare. */
export interface ChangeShown {
  readonly id: string;
  readonly principal: string;
  /** `Motala`. */
  readonly label: string;
  readonly board: string;
  readonly day: string;
  readonly paragraph: string | null;
  readonly passage: string;
  readonly was: string;
  readonly wanted: string;
  readonly reason: string | null;
  readonly answer: {
    readonly kind: 'included' | 'partly' | 'not';
    readonly reason: string | null;
    /** `Version 2`; null while it is not frozen, or is not taken in. */
    readonly version: string | null;
    readonly compareHref: string | null;
  } | null;
}

/** A decision that asks for changes, with those. */
export interface AskingShown {
  readonly decisionId: string;
  readonly principal: string;
  readonly board: string;
  readonly day: string;
  readonly paragraph: string | null;
  readonly stands: boolean;
  readonly changes: readonly ChangeShown[];
  readonly decisionHref: string;
  /** For those who may note what it asks for. */
  readonly noteHref: string | null;
}

export interface ChangesView {
  readonly round: Round;
  readonly title: string;
  readonly asking: readonly AskingShown[];
  readonly mayAnswer: boolean;
  /** What a change can have been taken into. */
  readonly versions: readonly { readonly id: string; readonly label: string }[];
  readonly editHref: string | null;
  /** Where a new version goes out; null for those who do not send it, and when it has been sent. */
  readonly nextHref: string | null;
  /** The letters with the answers, for those who send them: whether any would go now, or all that could have gone; null before. */
  readonly letters: 'to-send' | 'sent' | null;
  readonly nothingLeft: boolean;
  readonly later: { readonly title: string; readonly href: string } | null;
}

type Texts = Pick<RoundsProviders, 'textsAfter' | 'compareHref'>;

export async function presentChanges(web: Web, round: Round, texts: Texts): Promise<ChangesView> {
  const { lang, actor } = web;
  const asked = await changesOfRound(web, round.id);
  const after = await texts.textsAfter(web, round.textId, lang);
  const names = principalNames(lang, await principalsOfRound(web, round.id));
  const count = countOf(asked, (code) => names.get(code)?.inText ?? code);
  const later = (await roundsAfter(web, round.id)).find(({ withdrawal }) => withdrawal === null);
  const mayOpen = mayOpenRound.allows(actor, undefined) && later === undefined && asked.asking.length > 0;
  const mayAnswer = mayAnswerChanges.allows(actor, undefined) && asked.changes.length > 0;
  const asking: AskingShown[] = [];
  for (const each of asked.asking) {
    const own = asked.changes.filter(({ decision }) => decision === each.decision);
    const mayNote = mayNoteChanges.allows(actor, await ownBoards(web, [each.decision.item.boardId]));
    asking.push(
      askingShown(each, {
        changes: own.map((change) => changeShown(change, names.get(change.principal.code)?.label ?? '', { round, after, texts })),
        mayNote,
      }),
    );
  }
  return {
    ...{ round, title: askedSentence(lang, count), asking },
    mayAnswer,
    letters: mayAnswer ? await lettersOf(web, round, texts) : null,
    versions: after.frozen.map(({ id, label }) => ({ id, label })),
    editHref: after.working?.editHref ?? null,
    nextHref: mayOpen ? `/beslut/${round.id}/ny-runda` : null,
    nothingLeft: count.unanswered === 0 && count.notNoted.length === 0,
    later: later === undefined ? null : { title: later.title, href: `/beslut/${later.id}` },
  };
}

async function lettersOf(web: Web, round: Round, { textsAfter }: Texts): Promise<ChangesView['letters']> {
  const { toSend, others } = await answersToSend(web, round, (await textsAfter(web, round.textId, 'sv')).frozen);
  if (toSend.length > 0) return 'to-send';
  return others.some(({ had }) => had !== null) ? 'sent' : null;
}

/** What the opening sentence counts: a board that has decided anew since asks for nothing more. */
function countOf({ asking, changes }: ChangesOfRound, nameOf: (code: string) => string): AskedCount {
  const standing = asking.filter(({ stands }) => stands);
  const open = changes.filter(({ stands }) => stands);
  const namesOf = (some: readonly AskingDecision[]) => [...new Set(some.map(({ principal }) => nameOf(principal.code)))];
  return {
    asking: namesOf(standing),
    notNoted: namesOf(standing.filter(({ decision }) => open.every((change) => change.decision !== decision))),
    changes: open.length,
    unanswered: open.filter(({ answer }) => answer === null).length,
  };
}

function askingShown(
  { decision: { fact, item }, principal, board, stands }: AskingDecision,
  { changes, mayNote }: { readonly changes: readonly ChangeShown[]; readonly mayNote: boolean },
): AskingShown {
  const decisionHref = `/beslut/${fact.roundId}/beslut/${fact.id}`;
  return {
    ...{ decisionId: fact.id, principal: principal.name, board, stands, changes },
    ...{ day: item.on.toString(), paragraph: item.paragraph, decisionHref },
    noteHref: mayNote ? `${decisionHref}/andringar` : null,
  };
}

interface Beside {
  readonly round: Round;
  readonly after: TextsAfter;
  readonly texts: Texts;
}

function changeShown(
  { id, noted, answer, decision: { item }, principal, board }: AskedChange,
  label: string,
  beside: Beside,
): ChangeShown {
  return {
    ...{ id, principal: principal.name, label, board, day: item.on.toString(), paragraph: item.paragraph },
    ...{ passage: noted.passageLabel, was: noted.was, wanted: noted.wanted, reason: noted.reason },
    answer:
      answer === null
        ? null
        : {
            ...{ kind: answer.kind, reason: answer.reason },
            version: beside.after.frozen.find((text) => text.id === answer.textId)?.label ?? null,
            compareHref: answer.kind === 'not' ? null : compareOf(answer.textId, noted.passageKey, beside),
          },
  };
}

/** The comparison with the version that has it, or with what is being written for those who write it. */
function compareOf(textId: string | null, passage: string | null, { round, after, texts }: Beside): string | null {
  const to = after.frozen.find((text) => text.id === textId)?.id ?? (textId === null ? after.working?.id : undefined);
  return to === undefined ? null : texts.compareHref({ kind: round.textKind, id: round.textId }, to, passage);
}

/** The table as rows for a file, its head first. */
export function changesAsFile(lang: 'sv' | 'en', { asking }: ChangesView): string[][] {
  const w = changesWords[lang];
  const { columns: c } = w;
  const head = [c.who, c.board, c.day, c.paragraph, c.passage, c.was, c.wanted, c.because, c.answer, c.version, c.why];
  const rows = asking.flatMap(({ changes }) =>
    changes.map(({ principal, board, day, paragraph, passage, was, wanted, reason, answer }) => [
      ...[principal, board, day, paragraph ?? '', passage, was, wanted, reason ?? ''],
      ...[answer === null ? w.unanswered : w.answered[answer.kind], answer?.version ?? '', answer?.reason ?? ''],
    ]),
  );
  return [head, ...rows];
}
