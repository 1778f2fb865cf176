import type { Ctx } from '../act.ts';
import type { Database } from '../db/database.ts';
import type { Streams } from './streams/streams.ts';

/** A parsed form: text fields (the last one of a name), lists, and files. Missing fields are empty. */
export interface Form {
  text(name: string): string;
  list(name: string): readonly string[];
  file(name: string): File | null;
  /** Every file of a field that takes several; empty ones are left out. */
  files(name: string): readonly File[];
  /** All text fields, for zod. */
  fields(): Record<string, string>;
}

/** A request before its transaction opens. What is found out then is kept by `request`, the same object as the handler's. */
export interface Early {
  readonly request: Request;
  readonly form: Form;
  /** Address of the client, for rate counters only. */
  readonly address: string;
  readonly database: Database;
}

/** One request, as a handler sees it. `tx` is read-only for GET. */
export interface Web extends Ctx {
  readonly request: Request;
  /** Path parameters, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Path and query without language prefix. */
  readonly path: string;
  readonly lang: 'sv' | 'en';
  readonly nonce: string;
  readonly requestId: string;
  /** Address of the client, for rate counters only. */
  readonly address: string;
  /** The session this request came with, or null (anonymous, or by key). */
  readonly sessionId: string | null;
  /** What main.ts knows of the whole program (name of the body, menu): given to `ui`, opaque here. */
  readonly shell: Shell;
  /** For the few handlers that must write outside the request's transaction (exceptions.ts). */
  readonly database: Database;
  /** What keeps open pages true; undefined where nothing does. */
  readonly streams: Streams | undefined;
  /** Where changes stood when the request came, before anything was read: what `streams` is asked with later. */
  readonly mark: string | undefined;
  form(): Promise<Form>;
  html(view: { toString(): string } | Promise<{ toString(): string }>, status?: number): Promise<Response>;
  /** 303 to a bare path, in the reader's language. */
  redirect(path: string): Response;
  json(body: unknown, status?: number): Response;
  notFound(): Promise<Response>;
}

export interface Shell {
  readonly bodyName: string;
  /** True when the example is loaded. */
  readonly example: boolean;
  readonly version: string;
  readonly menu: readonly ShellItem[];
  /** Path of the search through what the reader may see; absent for those who have none. */
  readonly search?: string;
  /** Where an installation that has no body yet leads every page; absent when there is one. */
  readonly setUpAt?: string;
  /** Public address of the program, no slash at the end. */
  readonly url: string;
}

export interface ShellItem {
  readonly path: string;
  readonly label: { readonly sv: string; readonly en: string };
  readonly badge?: number;
}
