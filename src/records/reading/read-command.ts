import { readPaper } from './apart/apart.ts';
import type { WhyUnread } from './text/told-kind.ts';

/** What a command prints and how it ends; 2 is wrong input. */
interface CommandResult {
  readonly stdout?: string;
  readonly stderr?: string;
  readonly status: 0 | 2;
}

const usage = 'usage: samrad read FILE (txt, md, html, docx, odt or pdf)';
/** More than this of a message is somebody's data, not a reason. */
const longestLine = 1_000;

const reasons: Readonly<Record<WhyUnread, string>> = {
  broken: 'is damaged, or no file of its kind',
  locked: 'is locked with a password',
  scanned: 'holds pictures of pages and no text',
  empty: 'holds no text',
  'too-much': 'would take more room or time than any minutes',
  macros: 'holds macros',
  'unknown-type': 'is of a kind that is not read',
  'wrong-ending': 'is not what the ending of its name says',
};

type Answer = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string };

async function answer(args: readonly string[], readFile: (path: string) => Uint8Array): Promise<Answer> {
  const [file = '', ...more] = args[0] === '--' ? args.slice(1) : args;
  if (args[0] !== '--' && file.startsWith('-')) return { ok: false, why: `${JSON.stringify(file)} is no option; ${usage}` };
  if (file === '' || more.length > 0) return { ok: false, why: `one file must be named; ${usage}` };
  let bytes: Uint8Array;
  try {
    bytes = readFile(file);
  } catch (error) {
    return { ok: false, why: `${file} cannot be read: ${error instanceof Error ? error.message : String(error)}` };
  }
  const paper = await readPaper(bytes, null, file);
  return paper.ok
    ? { ok: true, text: JSON.stringify(paper.reading, null, 2) }
    : { ok: false, why: `${file} ${reasons[paper.why]}` };
}

/**
 * `samrad read FILE`: prints what a reader finds in a document as JSON (contract.md), or one line saying what is wrong.
 * @param args what follows `read` on the command line
 * @param readFile gives a file's bytes, or throws
 */
export async function runReadCommand(args: readonly string[], readFile: (path: string) => Uint8Array): Promise<CommandResult> {
  const result = await answer(args, readFile);
  if (result.ok) return { stdout: `${result.text}\n`, status: 0 };
  // One line that no terminal obeys, whatever a file name or a message holds.
  const line = result.why.replaceAll(/[\s\p{Cc}\p{Cf}]+/gu, ' ');
  return {
    stderr: `samrad: ${line.length > longestLine ? `${line.slice(0, longestLine).toWellFormed()} …` : line}\n`,
    status: 2,
  };
}
