import { type PublicPlan, publicTextShown } from '../../../plans/index.ts';
import { stockholmDay } from '../../../platform/clock.ts';
import type { Publication, PublicFile } from '../../../records/index.ts';
import { type Lang, longDate, longMoment, type Tile } from '../../../ui/index.ts';
import { tellPlan } from '../../telling/plan-told.ts';
import { tellRound } from '../../telling/round-told.ts';
import { publicSituation } from '../../telling/situation.ts';
import { isDecided, type VersionTold } from '../../telling/versions.ts';
import { roundTiles } from '../round/rows.ts';
import { words } from './words.ts';

/** Who has decided the text, from the published round over it. */
interface DecidedView {
  readonly headline: string;
  readonly map: { readonly regions: readonly Tile[]; readonly municipalities: readonly Tile[] };
  /** Bare path. */
  readonly href: string;
}

/** Exactly what the page shows. */
export interface PlanView {
  readonly path: string;
  readonly title: string;
  readonly eyebrow: string;
  readonly lead: string;
  readonly example: boolean;
  readonly text: PublicPlan['text'];
  readonly contents: readonly { readonly href: string; readonly title: string; readonly count: string }[];
  readonly decided: DecidedView | null;
  readonly unchanged: string;
  readonly published: string;
  readonly sha256: string;
  readonly shortSha256: string;
  readonly number: string | null;
  readonly file: (PublicFile & { readonly href: string }) | null;
  readonly pdfHref: string;
  readonly jsonHref: string;
  readonly others: readonly { readonly href: string; readonly label: string; readonly lead: string }[];
}

interface PlanGiven {
  readonly lang: Lang;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  readonly version: VersionTold;
  readonly others: readonly VersionTold[];
  readonly places: ReadonlyMap<string, readonly [number, number]>;
  /** True for the plan's own address, which shows the latest version. */
  readonly latest: boolean;
}

/** Bare path of a version. */
function versionPath({ plan, version }: Pick<PublicPlan, 'plan' | 'version'>): string {
  return `/offentligt/arbetsplan/${plan.id}/version/${version}`;
}

/** Made of published facts and the day alone. */
export function planView({ lang, on, version, others, places, latest }: PlanGiven): PlanView {
  const { publication, content } = version;
  const w = words[lang];
  const own = versionPath(content);
  const sha256 = publication.textSha256 ?? '';
  const published = longDate(lang, stockholmDay(publication.publishedAt));
  return {
    path: latest ? `/offentligt/arbetsplan/${content.plan.id}` : own,
    title: content.text.title,
    eyebrow: `${w.version(content.version)} · ${w.publishedOn(published)}`,
    lead: leadOf(lang, version),
    example: publication.example,
    text: publicTextShown(content),
    contents: content.text.areas.map(({ title, activities }, place) => ({
      ...{ href: `#omrade-${place + 1}`, title, count: w.activityCount(activities.length) },
    })),
    decided: decidedView({ lang, on, places }, version),
    unchanged: w.unchanged(content.version, longMoment(lang, content.frozenAt)),
    ...{ published, sha256, shortSha256: shortHash(sha256), number: content.plan.registrationNumber },
    file: fileOf(publication),
    pdfHref: `${own}?format=pdf`,
    jsonHref: `${own}?format=json`,
    others: others.map((other) => ({
      href: versionPath(other.content),
      label: w.version(other.content.version),
      lead: leadOf(lang, other),
    })),
  };
}

/** Where a version stands, and which one holds when it is another. */
export function leadOf(lang: Lang, { content, life, otherHolds }: VersionTold): string {
  const { title } = content.text;
  if (otherHolds === null) return tellPlan(lang, title, life);
  if (isDecided(life)) return words[lang].replacedBy(title, otherHolds);
  return `${tellPlan(lang, title, life)} ${words[lang].otherHolds(otherHolds)}`;
}

function decidedView(
  { lang, on, places }: Pick<PlanGiven, 'lang' | 'on' | 'places'>,
  { rounds, life }: VersionTold,
): DecidedView | null {
  const round = roundThatTells(rounds);
  if (round === undefined) return null;
  const situation = publicSituation(lang, round, on);
  const told = tellRound(situation, round.text);
  // How many have approved; that it is in force is no longer true of a plan whose years are over.
  const counted = `${told.headline.split('. ')[0]}.`;
  const href = `/offentligt/beslut/${round.id}`;
  const prefix = lang === 'en' ? '/en' : '';
  return {
    href,
    headline: life.state === 'closed' ? counted : told.headline,
    map: roundTiles(situation, places, (row) => `${prefix}${href}#${row}`),
  };
}

/** A text can be sent anew after it was withdrawn: the round sent last tells. */
export function roundThatTells(rounds: VersionTold['rounds']): VersionTold['rounds'][number] | undefined {
  return [...rounds].sort((a, b) => ((a.facts.round.sentOn ?? '') < (b.facts.round.sentOn ?? '') ? 1 : -1))[0];
}

/** `9c1f 44e0 … 7ab2`: enough to compare by eye. */
function shortHash(sha256: string): string {
  return `${sha256.slice(0, 4)} ${sha256.slice(4, 8)} … ${sha256.slice(-4)}`;
}

function fileOf({ id, file }: Publication): PlanView['file'] {
  return file === null ? null : { ...file, href: `/offentligt/handlingar/${id}/fil` };
}
