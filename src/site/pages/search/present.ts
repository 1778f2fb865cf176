import type { Found, SnippetPart } from '../../../records/index.ts';
import { capitalise, countInWords, type Lang } from '../../../ui/index.ts';
import { pathOf, sortOf } from '../../telling/thing.ts';
import type { AboutView } from '../about/present.ts';
import { words } from './words.ts';

/** The most hits that are shown of what is published. */
export const mostHits = 50;

export interface Hit {
  /** Bare path. */
  readonly href: string;
  readonly title: string;
  readonly sort: string;
  readonly snippet: readonly SnippetPart[];
  readonly example: boolean;
}

export interface SearchView {
  readonly asked: string;
  readonly title: string;
  readonly hits: readonly Hit[];
  readonly more: string | null;
}

/** Exactly what the page shows. @param asked as typed; empty before anything was */
export function searchView(lang: Lang, asked: string, found: readonly Found[], about: AboutView | null): SearchView {
  const w = words[lang];
  const hits = [...found.map((each) => hitOf(lang, each)), ...(about === null ? [] : inBody(lang, asked, about))];
  const title =
    asked === ''
      ? w.title
      : hits.length === 0
        ? w.none(asked)
        : w.hits(capitalise(countInWords(lang, hits.length)), hits.length, asked);
  return { asked, title, hits, more: found.length === mostHits ? w.most(mostHits) : null };
}

function hitOf(lang: Lang, { publication, snippet }: Found): Hit {
  const { title, example } = publication;
  return { href: pathOf(publication), title, sort: sortOf(lang, publication), snippet, example };
}

/** Groups, people and principals whose names hold every word that was asked for, as a beginning of a word. */
function inBody(lang: Lang, asked: string, { organs, principals }: AboutView): readonly Hit[] {
  const parts = wordsOf(asked);
  if (parts.length === 0) return [];
  const named = (name: string) => {
    const own = wordsOf(name);
    return parts.every((part) => own.some((word) => word.startsWith(part)));
  };
  const hit = (id: string, title: string, sort: string, example = false): Hit => ({
    ...{ href: `/om-samradet#${id}`, title, sort, snippet: [], example },
  });
  return [
    ...organs.filter(({ name }) => named(name)).map(({ id, name }) => hit(id, name, words[lang].group)),
    ...organs.flatMap((organ) =>
      organ.people
        .filter(({ name }) => named(name))
        .map(({ name, example }) => hit(organ.id, name, words[lang].person(organ.name), example)),
    ),
    ...principals.filter(({ name }) => named(name)).map(({ name }) => hit('huvudman', name, words[lang].principal)),
  ];
}

function wordsOf(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLocaleLowerCase('sv')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
