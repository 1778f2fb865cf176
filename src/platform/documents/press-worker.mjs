// Keeps one Typst compiler warm apart from the program: plain JavaScript, since a thread is started from a file as it lies.
import { parentPort, workerData } from 'node:worker_threads';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';

/** There is no such folder: what a template sees is what is laid here in memory. */
const root = '/samrad-paper';
/** Results that so many papers did not use are forgotten: memory stays flat over thousands of them. */
const forgetAfter = 8;

const compiler = NodeCompiler.create({
  workspace: root,
  fontArgs: [{ fontBlobs: workerData.fonts.map((font) => Buffer.from(font)) }],
});
lay('style.typ', workerData.style);

function lay(name, text) {
  compiler.mapShadow(`${root}/${name}`, Buffer.from(text));
}

function print({ main, data, standard }) {
  lay('main.typ', main);
  lay('facts.json', data);
  const compiled = compiler.compile({ mainFilePath: `${root}/main.typ` });
  const document = compiled.result;
  if (document === null) return { why: told(compiled.takeError()) };
  const pdf = new Uint8Array(compiler.pdf(document, { pdfStandard: standard }));
  return { pdf: pdf.buffer };
}

function told(error) {
  if (error === null) return 'unknown';
  return JSON.stringify(compiler.fetchDiagnostics(error));
}

parentPort.on('message', (sheet) => {
  try {
    const answer = print(sheet);
    parentPort.postMessage(answer, 'pdf' in answer ? [answer.pdf] : []);
  } catch (error) {
    parentPort.postMessage({ why: String(error?.message ?? error) });
  } finally {
    compiler.evictCache(forgetAfter);
  }
});
