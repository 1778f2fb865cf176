import type { Ctx } from '../../../platform/act.ts';
import { capitalise, type Lang } from '../../../ui/index.ts';
import type { RoundsProviders, TextPassage } from '../../providers.ts';
import { type AskedChange, changesOfRound } from '../../queries/changes/asked-changes.ts';
import { principalsOfRound } from '../../queries/round-by-id.ts';
import { principalNames } from '../../telling/principal-names.ts';
import { type AskedDecision, decisionPath } from '../decision/asked.ts';
import { noteWords } from './words.ts';

/** What the form starts from. */
interface Start {
  /** The change that is noted anew; null for a new one. */
  readonly changeId: string | null;
  /** Null for the whole text. */
  readonly passage: TextPassage | null;
  readonly was: string;
  readonly wanted: string;
  readonly reason: string;
}

/** What the page shows. Paths are bare. */
export interface NoteView {
  readonly title: string;
  readonly roundTitle: string;
  readonly roundHref: string;
  readonly decisionHref: string;
  readonly decisionTitle: string;
  readonly allHref: string;
  readonly asks: boolean;
  readonly board: string;
  /** What the decision itself says: its clauses, and what was recorded beside it. */
  readonly said: readonly string[];
  readonly noted: readonly AskedChange[];
  readonly passages: readonly TextPassage[];
  readonly start: Start;
}

/** Clauses that say what is to be changed, as the minutes have them (the reader finds the clauses, a person what they mean). */
const asksForChange = /ändr|tillägg|stryk|utgå|ersätt|kompletter|lägg(?:s|a)? till/i;

/** @param chosen what is asked for in the address: `stalle`, a passage's key, and `andring`, a change to note anew */
export async function presentNote(
  { lang, ctx, chosen }: { readonly lang: Lang; readonly ctx: Ctx; readonly chosen: URLSearchParams },
  asked: AskedDecision,
  providers: RoundsProviders,
): Promise<NoteView> {
  const { round, decision, step } = asked;
  const { asking, changes } = await changesOfRound(ctx, round.id);
  const own = asking.find((each) => each.decision.fact.id === decision.fact.id);
  const noted = changes.filter((change) => change.decision.fact.id === decision.fact.id);
  const passages = own === undefined ? [] : await providers.passagesOf(ctx, round.textId, lang);
  const name = principalNames(lang, await principalsOfRound(ctx, round.id)).get(step.principalCode);
  const clauses = decision.item.clauses.map(({ text }) => text);
  const said = [...clauses, ...(decision.fact.remark === null ? [] : [decision.fact.remark])];
  return {
    title: capitalise(noteWords[lang].title(name?.inText ?? step.principalName, noted.length)),
    ...{ roundTitle: round.title, roundHref: `/beslut/${round.id}`, allHref: `/beslut/${round.id}/andringar` },
    ...{ decisionHref: decisionPath(asked), decisionTitle: step.principalName, board: own?.board ?? '' },
    ...{ asks: own !== undefined, said, noted, passages },
    start: startOf(chosen, noted, passages, decision.fact.remark ?? clauses.find((clause) => asksForChange.test(clause)) ?? ''),
  };
}

/** A change that is noted anew, a place that was chosen, or the whole text with what the decision says. */
function startOf(chosen: URLSearchParams, noted: readonly AskedChange[], passages: readonly TextPassage[], said: string): Start {
  const anew = noted.find(({ id }) => id === chosen.get('andring'));
  const key = chosen.get('stalle') ?? anew?.noted.passageKey ?? null;
  const passage = passages.find((each) => each.key === key) ?? null;
  if (anew !== undefined && anew.noted.passageKey === (passage?.key ?? null)) {
    const { was, wanted, reason } = anew.noted;
    return { changeId: anew.id, passage, was, wanted, reason: reason ?? '' };
  }
  const text = passage?.text ?? '';
  const changeId = anew?.id ?? null;
  return { changeId, passage, was: text, wanted: passage === null && noted.length === 0 ? said : text, reason: '' };
}
