/** The languages of the program. Swedish lives at `/`, English at `/en/`. */
export type Lang = 'sv' | 'en';

export const LANGUAGES: readonly Lang[] = ['sv', 'en'];

/** One entry of the main menu. `href` is a bare path without language prefix. */
export type MenuItem = {
  href: string;
  label: string;
  current?: boolean | undefined;
  /** How many things wait behind the item; nothing is drawn for 0. */
  badge?: number | undefined;
};

/** What the page says at the top after an act: `done` politely, `problem` at once. */
export type Notice = { kind: 'done' | 'problem'; text: string };

/** What is the same for every page of one request. All paths in it are bare: without language prefix. */
export type UiGiven = {
  lang: Lang;
  /** Path and query of this page, without language prefix: where the language switch leads. */
  path: string;
  /** Nonce of the content security policy, for the progress bar that Turbo draws. */
  nonce?: string | undefined;
  bodyName: string;
  menu: readonly MenuItem[];
  /** Who is signed in. `href` leads to their own page. */
  account?: { label: string; href?: string | undefined } | undefined;
  /** True when made-up data is loaded: a line under the header says so. */
  example: boolean;
  version: string;
  notice?: Notice | undefined;
  /** Keeps the page true while it lies open: the bare path of its stream, where the page stands, and whether it shows what is new. */
  live?: { path: string; mark: string; mode: 'show' | 'tell' } | undefined;
  /** Hidden field that every form carries, where the server wants one. */
  csrf?: { name: string; value: string } | undefined;
  /** Bare paths of pages that exist; what is left out is not shown. */
  places?: Partial<Record<'home' | 'search' | 'signIn' | 'signOut' | 'accessibility' | 'about' | 'sources', string>> | undefined;
};

/** `UiGiven` with the way to write an address in the reader's language. Handed to every component. */
export type Ui = UiGiven & { href: (path: string) => string };

/**
 * The address of a bare path in a language. Only paths inside the program get the prefix.
 * @param path begins with `/`; query and fragment are kept
 */
export function langHref(lang: Lang, path: string): string {
  return lang === 'sv' || !path.startsWith('/') ? path : `/en${path}`;
}

/** Language and bare path of an address as it arrived. `/en/rundor?x=1` → `en`, `/rundor?x=1`. */
export function readLang(address: string): { lang: Lang; path: string } {
  if (address === '/en') return { lang: 'en', path: '/' };
  return address.startsWith('/en/') ? { lang: 'en', path: address.slice(3) } : { lang: 'sv', path: address };
}

export function createUi(given: UiGiven): Ui {
  return { ...given, href: (path) => langHref(given.lang, path) };
}
