import type { Web } from '../../../platform/http/web.ts';
import { openRecord } from '../../../records/index.ts';
import { type CandidateStep, candidateSteps } from '../../queries/candidate-steps.ts';
import { filesAside, knownOf, refusedIn, type WaitingDocument, waitingDocuments } from '../../queries/waiting-readings.ts';
import { foundSentence } from '../../readings/found-sentence.ts';
import { propose } from '../../readings/proposal.ts';
import { type ReadRecord, readBytes } from '../../readings/read-bytes.ts';
import { readingWords } from '../reading/words.ts';
import { readingsWords } from './words.ts';

/** A document that waits, in one row. */
export interface WaitingRow {
  readonly recordId: string;
  readonly fileName: string;
  readonly example: boolean;
  /** In one sentence: what was found, or why it cannot be read. */
  readonly found: string;
  /** The round, principal and board that it is proposed for; null when that is asked. */
  readonly proposal: string | null;
  /** How many things a person must look at; null for what could not be read. */
  readonly doubts: number | null;
  readonly isExtract: boolean;
}

export interface ReadingsView {
  readonly rows: readonly WaitingRow[];
  /** How many wait in all. */
  readonly waiting: number;
  /** Files of the upload that was just made, refused: name and why. */
  readonly refused: readonly { readonly fileName: string; readonly refused: string }[];
  readonly aside: readonly { readonly recordId: string; readonly fileName: string }[];
}

const mostRows = 50;
/** How long a list reads documents that nobody has read yet. */
const patience = 3_000;

/** The list, each document read if there is time for it. */
export async function readingsView(web: Web): Promise<ReadingsView> {
  const documents = await waitingDocuments(web);
  const candidates = await candidateSteps(web, null);
  const until = Date.now() + patience;
  const rows: WaitingRow[] = [];
  for (const document of documents.slice(0, mostRows)) rows.push(await rowOf(web, document, candidates, until));
  return {
    rows,
    waiting: documents.length,
    refused: await refusedIn(web, web.query.get('omgang') ?? ''),
    aside: (await filesAside(web, 20)).map(({ record }) => ({ recordId: record.id, fileName: record.fileName })),
  };
}

async function rowOf(
  web: Web,
  { record }: WaitingDocument,
  candidates: readonly CandidateStep[],
  until: number,
): Promise<WaitingRow> {
  const words = readingsWords[web.lang];
  const base = {
    recordId: record.id,
    fileName: record.fileName,
    example: record.example,
    proposal: null,
    doubts: null,
    isExtract: false,
  };
  const read = await within(until, () =>
    readBytes(record, async () => (await openRecord(web, record.id))?.bytes ?? new Uint8Array()),
  );
  if (read === null) return { ...base, found: words.notYet };
  if (!read.ok) return { ...base, found: readingWords[web.lang].why[read.why] };
  const { reading } = read;
  const found = foundSentence(web.lang, reading);
  if (reading.kind !== 'minutes-extract') return { ...base, found };
  const { step } = propose(reading, read.text, candidates, await knownOf(web, record));
  const named = candidates.find(({ stepId }) => stepId === step?.stepId);
  return {
    ...{ ...base, found, isExtract: true, doubts: reading.doubts.length },
    proposal:
      named === undefined
        ? null
        : `${named.roundTitle}: ${readingWords[web.lang].aboutStep(named.principalName, named.boardName)}`,
  };
}

/** Null when the time is up; what was begun goes on, and is there the next time. */
async function within(until: number, read: () => Promise<ReadRecord>): Promise<ReadRecord | null> {
  const left = until - Date.now();
  if (left <= 0) return null;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), left);
  });
  return Promise.race([read(), late]).finally(() => clearTimeout(timer));
}
