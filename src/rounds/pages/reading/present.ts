import type { Web } from '../../../platform/http/web.ts';
import type { StoredRecord } from '../../../records/index.ts';
import { type FormErrors, type Lang, longDate, longMoment, type SelectOption } from '../../../ui/index.ts';
import type { CandidateStep } from '../../queries/readings/candidate-steps.ts';
import { decisionsFrom, readingEndOf } from '../../queries/readings/waiting-readings.ts';
import type { ReadRecord } from '../../readings/read-bytes.ts';
import type { Verification } from '../../readings/verification.ts';
import type { ShownForm } from '../decision-form/take.tsx';
import type { Matched } from './asked.ts';
import { type ShownDoubt, shownDoubts } from './doubts.ts';
import type { FilledForm } from './filled-form.ts';
import { fieldAt, type MarkedText, markedText } from './marked-text.ts';
import { readingWords } from './words.ts';

/** The step that the form is for. */
interface ShownMatter {
  readonly roundTitle: string;
  /** Bare path. */
  readonly roundHref: string;
  readonly step: string;
  /** Why, or that a person chose it. */
  readonly because: string;
  readonly completes: boolean;
}

/** Exactly what the page shows. */
export interface ReadingView {
  readonly record: StoredRecord;
  readonly arrived: string;
  readonly title: string;
  readonly lead: string;
  readonly doubts: readonly ShownDoubt[];
  readonly text: MarkedText | null;
  /** By place: the form's field that it fills in, where one does. */
  readonly fieldOf: (key: string) => string | null;
  /** Places that a doubt is about: addresses. */
  readonly unsure: ReadonlySet<string>;
  readonly scannedPages: string | null;
  readonly matter: ShownMatter | null;
  readonly form: ShownForm | null;
  /** What the document seems to be is no decision: the choice is offered, never asked for. */
  readonly isNoDecision: boolean;
  readonly choices: readonly SelectOption[];
  readonly chosen: string;
  /** Why it was put aside; null when it was not. */
  readonly aside: string | null;
  /** Bare path of the decision that was recorded from it. */
  readonly recorded: string | null;
}

export interface Given {
  readonly record: StoredRecord;
  readonly read: ReadRecord;
  readonly match: Matched;
  readonly filled: FilledForm | null;
  readonly form: ShownForm | null;
  /** What stands in the way of recording it as it was read; none when the form was sent. */
  readonly hindrances: FormErrors;
  /** A person chose the step. */
  readonly isChosen: boolean;
}

const unsaid: Verification = { state: null, verified: null, noticed: null };

export async function readingView(web: Web, given: Given): Promise<ReadingView> {
  const { record, read, match, filled, form, hindrances, isChosen } = given;
  const { lang } = web;
  const hasForm = form !== null;
  // What is no decision has nothing to be uncertain of, until a person says that it is one.
  const isAsked = read.ok && (read.reading.kind === 'minutes-extract' || isChosen);
  const doubts = isAsked
    ? shownDoubts(lang, {
        reading: read.reading,
        filled: filled?.filled ?? { values: {}, lists: {}, places: {}, doubts: [] },
        hindrances,
        hasForm,
      })
    : [];
  const end = await readingEndOf(web, record.id);
  const [decision] = await decisionsFrom(web, record.id);
  const step = match.candidates.find(({ stepId }) => stepId === form?.context.step.id) ?? null;
  return {
    ...{ record, doubts, form, ...opening(lang, given, doubts.length) },
    arrived: arrivedSaid(lang, record, match),
    text: read.ok ? markedText(read.text, read.reading, filled?.verification ?? unsaid) : null,
    fieldOf: (key) => fieldAt(key, filled?.filled.places ?? {}),
    unsure: new Set(doubts.flatMap(({ place }) => place ?? [])),
    scannedPages: read.ok && read.pagesWithoutText.length > 0 ? read.pagesWithoutText.join(', ') : null,
    matter: form === null || step === null ? null : shownMatter(lang, step, match, isChosen, form.context.manner === 'complete'),
    isNoDecision: read.ok && read.reading.kind !== 'minutes-extract' && form === null,
    choices: choicesOf(lang, match),
    chosen: step?.stepId ?? '',
    aside: end?.kind === 'put-aside' ? (end.reason ?? '') : null,
    recorded: decision === undefined ? null : `/beslut/${decision.roundId}/beslut/${decision.id}`,
  };
}

/** Whose answer it is and when it came. */
function arrivedSaid(lang: Lang, { recordedAt }: StoredRecord, { mail }: Matched): string {
  const words = readingWords[lang];
  if (mail !== null) return words.came(mail.fromName || mail.fromAddress, longMoment(lang, mail.receivedAt));
  return words.arrived(longDate(lang, recordedAt.toZonedDateTimeISO('Europe/Stockholm').toPlainDate()));
}

function opening(lang: Lang, { read, form, isChosen }: Given, doubts: number): Pick<ReadingView, 'title' | 'lead'> {
  const words = readingWords[lang];
  if (!read.ok) {
    const title = form === null ? words.title.unread : words.title.fill;
    return { title, lead: `${words.why[read.why]} ${form === null ? words.unreadNext : ''}`.trim() };
  }
  if (read.reading.kind === 'official-report' && !isChosen) return { title: words.titleReport, lead: words.reportLead };
  if (read.reading.kind === 'unknown' && !isChosen) return { title: words.titleUnknown, lead: words.unknownLead };
  if (form === null) return { title: words.title.choose, lead: words.chooseLead };
  return { title: form.review === null ? words.title.fill : words.title.check, lead: words.lead(doubts) };
}

function shownMatter(lang: Lang, step: CandidateStep, { proposed }: Matched, isChosen: boolean, completes: boolean): ShownMatter {
  const words = readingWords[lang];
  const isProposed = proposed.step?.stepId === step.stepId;
  const because = isProposed
    ? words.because(proposed.reasons.map((reason) => words.reasons[reason]))
    : isChosen
      ? words.chosen
      : '';
  return {
    ...{ roundTitle: step.roundTitle, roundHref: `/beslut/${step.roundId}`, because, completes },
    step: words.aboutStep(step.principalName, step.boardName),
  };
}

const likely = 3;

/** Every step, the likeliest first, then by round. */
function choicesOf(lang: Lang, { candidates, proposed }: Matched): readonly SelectOption[] {
  const words = readingWords[lang];
  const likeliest = proposed.ranked.slice(0, likely);
  const option = (step: CandidateStep, group: string): SelectOption => ({
    ...{ value: step.stepId, group },
    label: `${words.aboutStep(step.principalName, step.boardName)}${group === words.likeliest ? `, ${step.roundTitle}` : ''}${step.open ? '' : ` (${words.decided})`}`,
  });
  const rest = candidates.filter(({ stepId }) => !likeliest.some((each) => each.stepId === stepId));
  return [
    ...likeliest
      .flatMap(({ stepId }) => candidates.filter((each) => each.stepId === stepId))
      .map((step) => option(step, words.likeliest)),
    ...rest.map((step) => option(step, step.roundTitle)),
  ];
}
