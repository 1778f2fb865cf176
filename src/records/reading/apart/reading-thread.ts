/* The thread that reads files: whatever a file does to its reader, it does here, and the program goes on. */
import { answerAsks } from '../../../platform/threads/answer-asks.ts';
import { lookThrough } from '../../publishing/look-through.ts';
import { read } from '../read.ts';
import { wordAsHtml } from '../text/office/word-as-html.ts';
import { readDocument } from '../text/read-document.ts';
import { runningText } from '../text/running-text.ts';
import type { Ask, GivenFile, ReadPaper } from './asks.ts';

async function answerTo(ask: Ask): Promise<unknown> {
  switch (ask.what) {
    case 'text':
      return runningText(ask.bytes, ask.mediaType, ask.fileName);
    case 'paper':
      return paper(ask);
    case 'words':
      return read(ask.text);
    case 'look':
      return lookThrough(await readDocument(ask.bytes, ask.mediaType), ask.names, ask.today);
    case 'html':
      return wordAsHtml(ask.bytes);
  }
}

async function paper({ bytes, mediaType, fileName }: GivenFile): Promise<ReadPaper> {
  const text = await runningText(bytes, mediaType, fileName);
  if (!text.ok) return text;
  const { kind: _, ...told } = text;
  return { ...told, reading: read(text.text) };
}

// Asked by `apart.ts` alone, in the same program.
answerAsks((asked) => answerTo(asked as Ask));
