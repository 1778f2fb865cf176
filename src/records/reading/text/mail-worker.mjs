// Takes a mail apart in a thread of its own, which is stopped when it takes too long or too much: see mail-text.ts.
import { parentPort, workerData } from 'node:worker_threads';
import PostalMime from 'postal-mime';

const { bytes, letters } = workerData;
const { subject, date, from, to, cc, text, html } = await PostalMime.parse(bytes, {
  maxNestingDepth: 20,
  maxHeadersSize: 500_000,
});
const names = [from, ...(to ?? []), ...(cc ?? [])].map((each) => [each?.name, each?.address].filter(Boolean).join(' '));
const cut = (given) => given?.slice(0, letters) ?? '';
parentPort.postMessage({ head: cut([subject ?? '', ...names, date ?? ''].join('\n')), text: cut(text), html: cut(html) });
