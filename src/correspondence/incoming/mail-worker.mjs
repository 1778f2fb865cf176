// Takes a mail apart in a thread of its own, which is stopped when it takes too long or too much: see parse-mail.ts.
import { parentPort, workerData } from 'node:worker_threads';
import PostalMime from 'postal-mime';

const { bytes, limits } = workerData;
const options = { maxNestingDepth: 30, maxHeadersSize: 512 * 1024, maxRfc822NestingDepth: 0 };

const addressOf = (given) => {
  const one = given?.group?.[0] ?? given;
  return { name: one?.name ?? '', address: one?.address ?? '' };
};

/** Mails inside a mail are files of it, and their files are too, some levels down. */
async function filesIn(attachments, level) {
  const files = [];
  for (const { filename, mimeType, disposition, related, contentId, content } of attachments) {
    const fileBytes = new Uint8Array(content);
    files.push({
      fileName: filename ?? '',
      mediaType: mimeType,
      inline: disposition !== 'attachment',
      related: related === true || contentId !== undefined,
      inside: level > 0,
      bytes: fileBytes,
    });
    if (mimeType !== 'message/rfc822' || level >= limits.levels) continue;
    const inner = await PostalMime.parse(fileBytes, options).catch(() => null);
    if (inner !== null) files.push(...(await filesIn(inner.attachments, level + 1)));
  }
  return files;
}

const mail = await PostalMime.parse(bytes, options);
const files = await filesIn(mail.attachments, 0);
const shown = files.slice(0, limits.files);
parentPort.postMessage({
  headers: mail.headers.slice(0, limits.headers).map(({ key, value }) => [key, value.slice(0, limits.headerLetters)]),
  from: addressOf(mail.from),
  subject: (mail.subject ?? '').slice(0, limits.headerLetters),
  text: mail.text?.slice(0, limits.letters) ?? null,
  html: mail.text === undefined ? (mail.html?.slice(0, limits.letters) ?? null) : null,
  files: shown,
  filesLeftOut: files.length - shown.length,
});
