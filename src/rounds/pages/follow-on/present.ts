import type { Web } from '../../../platform/http/web.ts';
import type { StateKind } from '../../../ui/index.ts';
import type { Again } from '../../changes/again.ts';
import { mayOpenRound } from '../../policy.ts';
import type { RoundsProviders, TextsAfter } from '../../providers.ts';
import { nextRound } from '../../queries/changes/next-round.ts';
import { type Round, roundsAfter } from '../../queries/round-by-id.ts';
import { standingOfRound } from '../../queries/standing-of-round.ts';
import { formWords } from '../decision-form/words.ts';
import { markOfPrincipal } from '../round/marks.ts';
import { followOnWords } from './words.ts';

/** A decision that may be carried over. */
interface CarriedShown {
  readonly id: string;
  readonly board: string;
  /** The decision in one line. */
  readonly said: string;
}

/** A principal whose decision a person may judge to cover the new text. */
interface CoverableShown {
  readonly code: string;
  readonly label: string;
  readonly decisions: readonly CarriedShown[];
  readonly whole: boolean;
}

/** One that must decide again, whoever judges, and where it stands. */
export interface MustShown {
  readonly code: string;
  readonly label: string;
  /** Null for one that was not in the earlier round. */
  readonly state: StateKind | null;
}

export interface FollowOnView {
  readonly round: Round;
  /** Versions that can be sent, the latest first; `compareHref` is a bare path. */
  readonly versions: readonly {
    readonly id: string;
    readonly title: string;
    readonly label: string;
    readonly compareHref: string;
  }[];
  readonly working: TextsAfter['working'];
  readonly coverable: readonly CoverableShown[];
  readonly must: readonly MustShown[];
  readonly joined: readonly MustShown[];
  readonly left: readonly string[];
  /** Name inside a sentence, by code, of everyone who takes part. */
  readonly names: ReadonlyMap<string, string>;
  /** The round that already asks anew; null when none does. */
  readonly already: { readonly title: string; readonly href: string } | null;
  /** Whether somebody still waits for decisions on the old version. */
  readonly isOpen: boolean;
}

export async function presentFollowOn(
  web: Web,
  round: Round,
  texts: Pick<RoundsProviders, 'textsAfter' | 'compareHref'>,
): Promise<FollowOnView> {
  const next = await nextRound(web, round, web.lang);
  const after = await texts.textsAfter(web, round.textId, web.lang);
  const already = (await roundsAfter(web, round.id)).find(({ withdrawal }) => withdrawal === null);
  const state = (await standingOfRound(web, round.id, web.today))?.state;
  const principals = next?.principals ?? [];
  const labelOf = (again: Again | null, name: string) => again?.principal.name.label ?? name;
  const must = principals.filter(({ again }) => again === null || again.coverable.length === 0);
  const mustShown = must.map(({ principal, again }) => ({
    ...{ code: principal.code, label: labelOf(again, principal.name) },
    state: again === null ? null : markOfPrincipal(again.principal),
  }));
  return {
    round,
    versions: after.frozen
      .filter(({ sha256 }) => sha256 !== round.textSha256)
      .map(({ id, title, label }) => ({
        id,
        title,
        label,
        compareHref: texts.compareHref({ kind: round.textKind, id: round.textId }, id, null),
      })),
    working: mayOpenRound.allows(web.actor, undefined) ? after.working : null,
    coverable: principals.flatMap(({ again }) =>
      again === null || again.coverable.length === 0 ? [] : [coverableShown(web, again)],
    ),
    must: mustShown.filter((each) => each.state !== null),
    joined: mustShown.filter((each) => each.state === null),
    left: next?.left ?? [],
    names: new Map(principals.map(({ principal, again }) => [principal.code, again?.principal.name.inText ?? principal.name])),
    already: already === undefined ? null : { title: already.title, href: `/beslut/${already.id}` },
    isOpen: round.withdrawal === null && (state === 'open' || state === 'blocked'),
  };
}

function coverableShown({ lang }: Web, { principal, coverable, whole }: Again): CoverableShown {
  const w = followOnWords[lang];
  return {
    ...{ code: principal.principal.code, label: principal.name.label, whole },
    decisions: coverable.map(({ step, decision, decidedOn }) => {
      const outcome = decision === null ? '' : formWords[lang].outcomes[decision.outcome].label.toLocaleLowerCase(lang);
      const line = w.decided(step.board ?? '', outcome, decidedOn ?? '', decision?.paragraph ?? null);
      const { length } = decision?.conditions ?? [];
      const said = length === 0 ? line : `${line}, ${w.conditions(length)}`;
      return { id: decision?.id ?? '', board: step.board ?? '', said };
    }),
  };
}

/** What the check says of those who are ticked. */
export function nextSaid(
  { coverable, names }: FollowOnView,
  ticked: ReadonlySet<string>,
): {
  /** Those that are carried over, each by its principal and board. */
  readonly decisions: readonly { readonly id: string; readonly name: string }[];
  readonly again: readonly string[];
  readonly spared: ReadonlySet<string>;
  readonly all: number;
} {
  const carried = coverable.filter(({ code }) => ticked.has(code));
  const spared = new Set(carried.filter(({ whole }) => whole).map(({ code }) => code));
  return {
    decisions: carried.flatMap(({ label, decisions }) => decisions.map(({ id, board }) => ({ id, name: `${label}, ${board}` }))),
    again: [...names].filter(([code]) => !spared.has(code)).map(([, name]) => name),
    ...{ spared, all: names.size },
  };
}
