import { incomingOfRecord, maySeeIncoming } from '../../../../correspondence/index.ts';
import { bodyOf } from '../../../../members/index.ts';
import { newId } from '../../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Form, Web } from '../../../../platform/http/web.ts';
import { requestIn } from '../../../../platform/request-in.ts';
import { requestOf } from '../../../../platform/request-of.ts';
import { type FormErrors, uiFor } from '../../../../ui/index.ts';
import { keepSignedPaper } from '../../../acts/minutes/keep-signed-paper.ts';
import { noteVerification } from '../../../acts/minutes/note-verification.ts';
import { mayKeepMeetings } from '../../../policy.ts';
import { sentToVerifier } from '../../../queries/minutes-matching.ts';
import { minutesErrors } from '../../../refusals/minutes.ts';
import { type VerifierAsked, verifierAsked, verifierNamed } from '../verifier-asked.ts';
import { NotePage, type NoteView } from './view.tsx';

const common = { path: '/moten/justering/:verifier', may: mayKeepMeetings } as const;

interface Typed {
  readonly kind: 'attested' | 'objected';
  readonly text: string;
  /** The record that it was opened from: a mail, or a file of one; '' for a paper. */
  readonly record: string;
  readonly request: string;
}

/** `/moten/justering/:verifier`: the secretariat notes what a verifier answered by mail (`?handling=`) or signed on paper. */
export const noteVerificationRoutes: readonly AnyRoute[] = [
  route<VerifierAsked>({
    ...{ ...common, method: 'get', subject: verifierAsked },
    handle: (web, asked) => {
      const record = web.query.get('handling') ?? '';
      return show(web, asked, { kind: 'attested', text: '', record, request: newId() }, []);
    },
  }),
  route<VerifierAsked>({
    ...{ ...common, method: 'post', act: 'note-verification', subject: verifierNamed, bodyLimit: 25 * 1024 * 1024 },
    handle: take,
  }),
];

async function take(web: Web, asked: VerifierAsked): Promise<Response> {
  const form = await web.form();
  const typed = typedIn(form);
  const evidence = await evidenceOf(web, asked, form, typed);
  if (!evidence.ok) return show(web, asked, typed, minutesErrors(evidence.refusals, web.lang));
  const { recordId, way } = evidence.value;
  const [sent] = way === 'mail' ? await sentToVerifier(web, asked.verifier.id) : [];
  const hash = sent === undefined ? '' : `${sent.fileName}, SHA-256 ${sent.sha256}`;
  const noted = await noteVerification(web, {
    ...{ meetingId: asked.meeting.id, verifierId: asked.verifier.id, kind: typed.kind, way, recordId },
    // The text that went with the mail; where none went from here, the one that the page showed.
    minutesId: sent?.minutesId ?? form.text('minutes'),
    ...{ text: typed.kind === 'attested' ? hash : typed.text, requestId: typed.request },
  });
  if (!noted.ok) return show(web, asked, typed, minutesErrors(noted.refusals, web.lang));
  return web.redirect(`/moten/${asked.meeting.id}/protokoll?klart=${noted.value.complete ? 'helt' : 'antecknat'}`);
}

function typedIn(form: Form): Typed {
  const kind = form.text('kind') === 'objected' ? 'objected' : 'attested';
  return { kind, text: form.text('text').slice(0, 4000), record: form.text('record'), request: requestIn(form) };
}

/** The whole mail that it was opened from, or the signed page that came with the form, kept as a record. */
async function evidenceOf(web: Web, { frozen, verifier }: VerifierAsked, form: Form, { record, request }: Typed) {
  if (record !== '') {
    const mail = await incomingOfRecord(web, record);
    return { ok: true, value: { recordId: mail?.recordId ?? record, way: 'mail' as const } } as const;
  }
  const file = form.file('file');
  const owner = (await bodyOf(web))?.hostBoardId ?? '';
  return keepSignedPaper(web, {
    ...{ id: requestOf('signed-paper', request), owner, frozen, name: verifier.name },
    ...{ fileName: file?.name ?? '', bytes: file === null ? null : new Uint8Array(await file.arrayBuffer()) },
  });
}

async function show(web: Web, asked: VerifierAsked, typed: Typed, errors: FormErrors): Promise<Response> {
  const { meeting, frozen, verifier, minutes } = asked;
  const mail =
    typed.record === '' || !maySeeIncoming.allows(web.actor, undefined) ? null : await incomingOfRecord(web, typed.record);
  const [sent] = await sentToVerifier(web, verifier.id);
  const number = minutes.numbers.find(({ id }) => id === sent?.minutesId)?.number ?? null;
  const view: NoteView = { meeting, frozen, verifier, mail, sent: sent ?? null, number, ...typed, errors };
  return web.html(<NotePage ui={uiFor(web)} view={view} />, errors.length > 0 ? 422 : 200);
}
