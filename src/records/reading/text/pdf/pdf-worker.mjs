// Reads the text of PDFs apart from the program: plain JavaScript, since a thread is started from a file as it lies.
// What runs here can be stopped at any moment; see pdf-thread.ts.
import { parentPort } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';
import { pageLines } from './pdf-lines.mjs';

let letters = 0;
let mostLetters = 0;

function count(text) {
  letters += text.length;
  if (letters > mostLetters) throw Object.assign(new Error('too much'), { tooMuch: true });
  return text;
}

/** As lines; as the reader joins the pieces; and with a space between all, where columns stand close. */
function textOf(items) {
  const strings = items.filter((item) => typeof item.str === 'string');
  const joined = strings.map((item) => item.str + (item.hasEOL ? '\n' : '')).join('');
  return {
    text: count(joined),
    apart: count(strings.map((item) => item.str).join(' ')),
    lines: count(pageLines(strings)),
  };
}

function annotationText({ contentsObj, titleObj, fieldValue, alternativeText, url, unsafeUrl, richText }) {
  const said = [contentsObj?.str, titleObj?.str, fieldValue, alternativeText, url ?? unsafeUrl, richText?.str];
  return said
    .flat()
    .filter((each) => typeof each === 'string' && each !== '')
    .join('\n');
}

async function read(pdf, mostPages) {
  if (pdf.numPages > mostPages) return { why: 'too-much' };
  const pages = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    const annotations = await page.getAnnotations();
    pages.push({ ...textOf(items), annotations: count(annotations.map(annotationText).filter(Boolean).join('\n')) });
    page.cleanup();
  }
  const { info, metadata } = await pdf.getMetadata();
  const attachments = (await pdf.getAttachments()) ?? {};
  const outline = (await pdf.getOutline()) ?? [];
  const properties = [
    info?.Title,
    info?.Author,
    info?.Subject,
    info?.Keywords,
    ...Object.values(info?.Custom ?? {}),
    metadata?.getRaw?.(),
  ];
  return {
    pages,
    properties: count(properties.filter((each) => typeof each === 'string').join('\n')),
    outline: count(titles(outline).join('\n')),
    attachments: Object.keys(attachments).length,
  };
}

function titles(items) {
  const found = [];
  for (const waiting = [...items]; waiting.length > 0 && found.length < 10_000; ) {
    const item = waiting.shift();
    found.push(String(item.title ?? ''));
    waiting.push(...(item.items ?? []));
  }
  return found;
}

async function open({ bytes, mostPages }) {
  const pdf = await getDocumentProxy(bytes, { isEvalSupported: false, disableFontFace: true, enableXfa: false, verbosity: 0 });
  try {
    return await read(pdf, mostPages);
  } finally {
    await pdf.loadingTask.destroy();
  }
}

function whyNot(error) {
  if (error?.tooMuch) return 'too-much';
  return error?.name === 'PasswordException' ? 'locked' : 'broken';
}

// One at a time: whoever asks waits for the answer before asking again.
parentPort.on('message', (asked) => {
  letters = 0;
  mostLetters = asked.mostLetters;
  open(asked).then(
    (result) => parentPort.postMessage(result),
    (error) => parentPort.postMessage({ why: whyNot(error) }),
  );
});
