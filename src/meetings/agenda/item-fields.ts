import { done, refuse } from '../../platform/result.ts';
import { type Clash, mergeTexts } from '../../platform/words/merge-texts.ts';
import type { AgendaItem, Purpose } from '../meeting.ts';
import type { AgendaResult } from '../refusals/agenda.ts';
import { type AboutThing, readAbout, writeAbout } from './about.ts';

/** The fields of an item's form, as typed. */
export interface TypedItem {
  readonly title: string;
  readonly purpose: string;
  readonly minutes: string;
  readonly rapporteurId: string;
  readonly rapporteurWords: string;
  /** Running text (docs/adr/0012). */
  readonly text: string;
  /** `kind:id:title`, or ''. */
  readonly about: string;
}

/** What an item says, read. */
export interface ItemFields {
  readonly title: string;
  readonly purpose: Purpose;
  readonly minutes: number | null;
  readonly rapporteurId: string | null;
  readonly rapporteurWords: string;
  readonly text: string;
  readonly about: AboutThing | null;
}

export const itemFieldNames = [
  'title',
  'purpose',
  'minutes',
  'rapporteurId',
  'rapporteurWords',
  'text',
  'about',
] as const satisfies readonly (keyof TypedItem)[];

export const emptyItem: TypedItem = {
  ...{ title: '', purpose: '', minutes: '', rapporteurId: '', rapporteurWords: '', text: '', about: '' },
};

type Kept = Pick<
  AgendaItem,
  'title' | 'purpose' | 'minutes' | 'rapporteurId' | 'rapporteurWords' | 'text' | 'aboutKind' | 'aboutId' | 'aboutTitle'
>;

/** What the form of an item holds when it is opened. */
export function itemAsTyped({ title, purpose, minutes, rapporteurId, rapporteurWords, text, ...about }: Kept): TypedItem {
  return {
    ...{
      title,
      purpose,
      minutes: minutes === null ? '' : String(minutes),
      rapporteurId: rapporteurId ?? '',
      rapporteurWords,
      text,
    },
    about: aboutAsTyped(about),
  };
}

function aboutAsTyped({ aboutKind, aboutId, aboutTitle }: Pick<Kept, 'aboutKind' | 'aboutId' | 'aboutTitle'>): string {
  if (aboutKind === null || aboutId === null || aboutTitle === null) return '';
  return writeAbout({ kind: aboutKind, id: aboutId, title: aboutTitle });
}

/** Reads what was typed. @param purposes those that there are */
export function readItem(typed: TypedItem, purposes: readonly Purpose[]): AgendaResult<ItemFields> {
  const title = typed.title.trim();
  if (title === '') return refuse('title-missing', 'title');
  const purpose = purposes.find((each) => each === typed.purpose);
  if (purpose === undefined) return refuse('purpose-missing', 'purpose');
  const minutes = readMinutes(typed.minutes);
  if (minutes === 'wrong') return refuse('minutes-wrong', 'minutes');
  const rapporteurWords = typed.rapporteurWords.trim();
  const rapporteurId = typed.rapporteurId === '' ? null : typed.rapporteurId;
  if (rapporteurId !== null && rapporteurWords !== '') return refuse('rapporteur-twice', 'rapporteurWords');
  const about = typed.about === '' ? null : readAbout(typed.about);
  if (about === null && typed.about !== '') return refuse('about-wrong', 'about');
  return done({ title, purpose, minutes, rapporteurId, rapporteurWords, text: typed.text.trim(), about });
}

/** `20`, with or without spaces; null when nothing was typed. */
function readMinutes(text: string): number | null | 'wrong' {
  const figure = text.replaceAll(/\s/g, '');
  if (figure === '') return null;
  const minutes = /^\d{1,4}$/.test(figure) ? Number(figure) : 0;
  return minutes >= 1 && minutes <= 600 ? minutes : 'wrong';
}

/** What two have typed, laid together. */
export interface MergedItem {
  readonly typed: TypedItem;
  /** Whether anything of another's was taken in. */
  readonly took: boolean;
  /** Fields in which both have written differently. Running text then holds both wordings; the others hold mine. */
  readonly clashes: readonly (Clash & { readonly field: keyof TypedItem })[];
}

/** Lays what a person typed together with what has been saved since the form was opened: the text word by word, the rest one thing each. */
export function mergeItem(given: { readonly base: TypedItem; readonly mine: TypedItem; readonly theirs: TypedItem }): MergedItem {
  const merged = itemFieldNames.map((field) => {
    const [was, is, other] = [given.base[field], given.mine[field], given.theirs[field]];
    const laid = field === 'text' ? mergeTexts(was, is, other) : oneOf(was, is, other);
    return { field, ...laid, took: other !== was && other !== is };
  });
  return {
    typed: { ...emptyItem, ...Object.fromEntries(merged.map(({ field, text }) => [field, text])) },
    took: merged.some(({ took }) => took),
    clashes: merged.flatMap(({ field, clashes }) => clashes.map((clash) => ({ field, ...clash }))),
  };
}

function oneOf(was: string, mine: string, theirs: string): { readonly text: string; readonly clashes: readonly Clash[] } {
  if (mine === theirs || theirs === was) return { text: mine, clashes: [] };
  return mine === was ? { text: theirs, clashes: [] } : { text: mine, clashes: [{ mine, theirs }] };
}
