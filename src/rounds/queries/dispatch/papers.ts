import { bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { type NamedFile, safeFileName } from '../../../platform/documents/index.ts';
import type { RecordKind } from '../../../records/index.ts';
import { calendarFile } from '../../dispatch/calendar-file.ts';
import { dispatchBody, dispatchSubject } from '../../dispatch/dispatch-mail.ts';
import { informationBody, informationSubject } from '../../dispatch/information-mail.ts';
import type { MailFacts } from '../../dispatch/mail-facts.ts';
import type { PaperToMake, RoundsProviders } from '../../providers.ts';
import { clausesAsText } from '../../report/files/plain-text.ts';
import { reportFile } from '../report/report-files.ts';
import { makeReport, type ReportMade } from '../report/report-for.ts';
import type { Round } from '../round-by-id.ts';
import type { Carried } from './decided-steps.ts';
import type { Receiver } from './receivers.ts';

/** As it stands in the file's address. */
type PaperKey = 'plan' | 'word' | 'pdf' | 'text' | 'kalender';

/** A file of a mail, not yet made. */
interface Paper {
  readonly key: PaperKey;
  readonly fileName: string;
  /** What it is, in a few words. Swedish. */
  readonly what: string;
  readonly kind: RecordKind;
  make(): Promise<NamedFile>;
}

/** The text that is decided, as files: one that is made once for all, and a principal's own where the text has such. */
export interface PaperOfText {
  /** Of an authority. @param codes of the principals that it answers for: one that answers for several gets the one for all */
  for(codes: readonly string[]): Promise<PaperToMake>;
}

export function paperOfText(
  ctx: Ctx,
  providers: Pick<RoundsProviders, 'documentOf' | 'ownDocumentOf'>,
  round: Round,
): PaperOfText {
  const fileName = `${safeFileName(round.textTitle)}.pdf`;
  let made: Promise<NamedFile> | undefined;
  const make = async (): Promise<NamedFile> => {
    const paper = await providers.documentOf(ctx, round.textId);
    if (paper === null) throw new Error(`the text of round ${round.id} is not there as a paper`);
    return { ...paper, fileName };
  };
  const forAll = {
    fileName,
    make: () => {
      made ??= make();
      return made;
    },
  };
  return {
    for: async ([code, ...others]) => {
      const isOne = code !== undefined && others.length === 0;
      return (isOne ? await providers.ownDocumentOf?.(ctx, round.textId, code) : null) ?? forAll;
    },
  };
}

/** A mail to an authority: what it is written from, its subject, its papers, and the text for any beginning. */
export interface DispatchMail {
  readonly facts: MailFacts;
  readonly subject: string;
  readonly papers: readonly Paper[];
  body(intro: string): string;
}

export interface FromWhom {
  readonly senderName: string;
  /** Behind the `@` of what tells the calendar's days apart. */
  readonly domain: string;
  readonly text: PaperOfText;
}

/** Composes a mail without making its files. @throws when the board gets no report in the round: ask `receiversOf` */
export async function dispatchMail(ctx: Ctx, round: Round, receiver: Receiver, from: FromWhom): Promise<DispatchMail> {
  const text = await from.text.for(receiver.authority.principals);
  if (receiver.covered !== null)
    return informationMail(await mailFacts(ctx, round, receiver, from.senderName), receiver.covered, text);
  const made = await makeReport(ctx, round.id, receiver.boardId, { own: false });
  if (made === null) throw new Error(`no report of board ${receiver.boardId} in round ${round.id}`);
  const facts = await mailFacts(ctx, round, receiver, from.senderName);
  const clauses = clausesAsText(made.report);
  const papers = papersOf(ctx, { made, facts, clauses, from, receiver, text });
  return {
    facts,
    subject: dispatchSubject(facts),
    papers,
    body: (intro) => dispatchBody({ ...facts, clauses, files: papers }, intro),
  };
}

/** To one that need not decide again: the new version alone, and its own beginning, for it says another thing. */
function informationMail(facts: MailFacts, covered: Carried, text: PaperToMake): DispatchMail {
  const papers: readonly Paper[] = [{ ...text, key: 'plan', what: 'den nya versionen', kind: 'attachment' }];
  const body = () => informationBody({ ...facts, covered, files: papers });
  return { facts, subject: informationSubject(facts), papers, body };
}

export async function mailFacts(ctx: Ctx, round: Round, receiver: Receiver, senderName: string): Promise<MailFacts> {
  const { board } = receiver.authority;
  const { expects, registrationNumber, answerBy } = round;
  return {
    ...{ bodyName: (await bodyOf(ctx))?.name ?? '', senderName, board: board.name, principal: board.principalName },
    round: { title: round.textTitle, expects, registrationNumber, answerBy: answerBy?.toString() ?? null },
    ...{ part: receiver.part, numbers: receiver.numbers, slot: receiver.slot, before: receiver.before },
  };
}

interface Made {
  readonly made: ReportMade;
  readonly facts: MailFacts;
  readonly clauses: string;
  readonly from: FromWhom;
  readonly receiver: Receiver;
  /** The text that is decided, as this receiver gets it. */
  readonly text: PaperToMake;
}

function papersOf(ctx: Ctx, { made, facts, clauses, from, receiver, text }: Made): readonly Paper[] {
  const report = (key: 'word' | 'pdf', format: 'docx' | 'pdf', what: string): Paper => ({
    ...{ key, what, kind: 'official-report', fileName: `Tjänsteskrivelse.${format}` },
    make: async () => ({ ...(await reportFile(ctx, made, format)), fileName: `Tjänsteskrivelse.${format}` }),
  });
  const clausesFile = { fileName: 'Förslag till beslut.txt', mediaType: 'text/plain', bytes: new TextEncoder().encode(clauses) };
  const uid = `${made.round.id}.${receiver.boardId}@${from.domain}`;
  const calendar = calendarFile({ ...facts, uid, at: ctx.now });
  return [
    { ...text, key: 'plan', what: whatIs(facts), kind: 'attachment' },
    report('word', 'docx', 'tjänsteskrivelsen, att använda som den är eller ändra i'),
    report('pdf', 'pdf', 'samma tjänsteskrivelse, att läsa'),
    paper('text', clausesFile, 'beslutspunkterna som text, att klippa in'),
    ...(calendar === null ? [] : [paper('kalender', calendar, 'sista inlämningsdag och möte, att öppna i kalendern')]),
  ];
}

function whatIs({ round }: MailFacts): string {
  return round.expects === 'note' ? 'det som nämnden ska ta del av' : 'det som ska beslutas';
}

function paper(key: PaperKey, file: NamedFile, what: string): Paper {
  return { key, what, kind: 'attachment', fileName: file.fileName, make: () => Promise.resolve(file) };
}
