import { parseArgs } from 'node:util';
import type { Temporal } from 'temporal-polyfill';
import { isRealDate } from './calendar-days.ts';
import { parseFacts } from './facts.ts';
import { parseInstant } from './instants.ts';
import { standing } from './standing.ts';

/** What a command prints and how it ends; 2 is wrong input. */
export interface CommandResult {
  readonly stdout?: string;
  readonly stderr?: string;
  readonly status: 0 | 2;
}

type Read<T> = { ok: true; value: T } | { ok: false; why: string };
const wrong = (why: string): { ok: false; why: string } => ({ ok: false, why });

/** More than this of a message is somebody's data, not a reason. */
const longestLine = 1_000;

const USAGE = 'usage: samrad standing FILE --on DATE [--known INSTANT]';

interface Question {
  readonly file: string;
  readonly on: string;
  readonly known: Temporal.Instant | null;
}

function readArguments(args: readonly string[]): Read<Question> {
  const options = { on: { type: 'string', multiple: true }, known: { type: 'string', multiple: true } } as const;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    if (positionals.length !== 1 || !positionals[0]) return wrong(`one file must be named; ${USAGE}`);
    if (!values.on) return wrong(`--on is missing; ${USAGE}`);
    if (values.on.length > 1 || (values.known?.length ?? 0) > 1) return wrong(`an option is given twice; ${USAGE}`);
    return readQuestion(positionals[0], values.on[0] ?? '', values.known?.[0]);
  } catch (error) {
    return wrong(`${messageOf(error)}; ${USAGE}`);
  }
}

function readQuestion(file: string, on: string, knownText: string | undefined): Read<Question> {
  if (!isRealDate(on)) return wrong(`--on must be a day that exists, written YYYY-MM-DD, not ${JSON.stringify(on)}`);
  if (knownText === undefined) return { ok: true, value: { file, on, known: null } };
  const known = parseInstant(knownText);
  if (known) return { ok: true, value: { file, on, known } };
  return wrong(`--known must be an instant of RFC 3339, like 2024-03-01T09:12:00Z, not ${JSON.stringify(knownText)}`);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function readJson(file: string, readFile: (path: string) => Uint8Array): Read<unknown> {
  let bytes: Uint8Array;
  try {
    bytes = readFile(file);
  } catch (error) {
    return wrong(`${file} cannot be read: ${messageOf(error)}`);
  }
  try {
    return { ok: true, value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) };
  } catch (error) {
    return wrong(`${file} is not JSON in UTF-8: ${messageOf(error)}`);
  }
}

function answer(args: readonly string[], readFile: (path: string) => Uint8Array): Read<string> {
  const question = readArguments(args);
  if (!question.ok) return question;
  const { file, on, known } = question.value;
  const json = readJson(file, readFile);
  if (!json.ok) return json;
  const parsed = parseFacts(json.value);
  if (parsed.ok) return { ok: true, value: JSON.stringify(standing(parsed.facts, on, known), null, 2) };
  const [first] = parsed.problems;
  const more = parsed.problems.length > 1 ? ` (and ${parsed.problems.length - 1} more)` : '';
  return wrong(`${file}: ${first?.path}: ${first?.reason}${more}`);
}

/**
 * `samrad standing FILE --on DATE [--known INSTANT]`: prints the standing as JSON, or one line saying what is wrong.
 * @param args what follows `standing` on the command line
 * @param readFile gives a file's bytes, or throws
 */
export function runStandingCommand(args: readonly string[], readFile: (path: string) => Uint8Array): CommandResult {
  const result = answer(args, readFile);
  if (result.ok) return { stdout: `${result.value}\n`, status: 0 };
  // One line that no terminal obeys, whatever a file name, a key or a parser's message holds.
  const line = result.why.replaceAll(/[\s\p{Cc}]+/gu, ' ');
  return {
    stderr: `samrad: ${line.length > longestLine ? `${line.slice(0, longestLine).toWellFormed()} …` : line}\n`,
    status: 2,
  };
}
