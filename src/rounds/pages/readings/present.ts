import type { Web } from '../../../platform/http/web.ts';
import { type PaperSource, paperSource, type ReadDocument, type StoredRecord } from '../../../records/index.ts';
import { type CandidateStep, candidateSteps } from '../../queries/readings/candidate-steps.ts';
import {
  filesAside,
  knownOf,
  refusedIn,
  type WaitingDocument,
  waitingDocuments,
} from '../../queries/readings/waiting-readings.ts';
import { foundSentence } from '../../readings/found-sentence.ts';
import { propose } from '../../readings/proposal.ts';
import { type ReadRecord, readBytes, readLetter } from '../../readings/read-bytes.ts';
import { verificationIn } from '../../readings/verification.ts';
import { shownDoubts } from '../reading/doubts.ts';
import { readingWords } from '../reading/words.ts';
import { readingsWords } from './words.ts';

/** A document that waits, in one row. */
export interface WaitingRow {
  readonly recordId: string;
  readonly fileName: string;
  /** Who sent it; null for a file that somebody put in. */
  readonly from: string | null;
  /** The mail itself, not a document in it. */
  readonly isLetter: boolean;
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
  let letters = 0;
  for (const document of documents.slice(0, mostRows)) {
    const row = await rowOf(web, document, candidates, until);
    // A letter without a decision in it is dealt with among the mails.
    if (row.isLetter && !row.isExtract) letters += 1;
    else rows.push(row);
  }
  return {
    rows,
    waiting: documents.length - letters,
    refused: await refusedIn(web, web.query.get('omgang') ?? ''),
    aside: (await filesAside(web, 20)).map(({ record }) => ({ recordId: record.id, fileName: record.fileName })),
  };
}

async function rowOf(
  web: Web,
  { record, mail }: WaitingDocument,
  candidates: readonly CandidateStep[],
  until: number,
): Promise<WaitingRow> {
  const words = readingsWords[web.lang];
  const isLetter = record.id === mail?.recordId;
  const base = {
    isLetter,
    from: mail === null ? null : mail.fromName || mail.fromAddress,
    recordId: record.id,
    fileName: record.fileName,
    example: record.example,
    proposal: null,
    doubts: null,
    isExtract: false,
  };
  const read = isLetter ? await readLetter(mail.body) : await readWithin(web, record, until);
  if (read === null) return { ...base, found: words.notYet };
  if (!read.ok) return { ...base, found: readingWords[web.lang].why[read.why] };
  const { reading } = read;
  const found = foundSentence(web.lang, reading);
  if (reading.kind !== 'minutes-extract') return { ...base, found };
  const { step } = propose(reading, read.text, candidates, knownOf(mail));
  const named = candidates.find(({ stepId }) => stepId === step?.stepId);
  return {
    ...{ ...base, found, isExtract: true, doubts: doubtsIn(web, read.text, reading) },
    proposal:
      named === undefined
        ? null
        : `${named.roundTitle}: ${readingWords[web.lang].aboutStep(named.principalName, named.boardName)}`,
  };
}

/** As many as the document's page will say, as far as can be told without its form. */
function doubtsIn({ lang, today }: Web, text: string, reading: ReadDocument): number {
  const filled = { values: {}, lists: {}, places: {}, doubts: [] };
  const told = shownDoubts(lang, { reading, filled, hindrances: [], hasForm: false }).length;
  const { state } = verificationIn(text, reading.date, reading.verifiedImmediately, today.toString());
  return told + (state === 'verified' ? 0 : 1);
}

/** Null when the time is up. The bytes are always waited for: the transaction that they are read in ends with this request. */
async function readWithin(web: Web, record: StoredRecord, until: number): Promise<ReadRecord | null> {
  if (Date.now() > until) return null;
  let loading: Promise<PaperSource> | undefined;
  const reading = readBytes(record, () => {
    loading = paperSource(web, record.id);
    return loading;
  });
  await loading;
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), until - Date.now());
  });
  return Promise.race([reading, late]).finally(() => clearTimeout(timer));
}
