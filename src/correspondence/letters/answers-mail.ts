/** What letters answer: viewpoints in statements, or changes that decisions ask for. */
export type Answered = 'comments' | 'changes';

/** Something that an authority asked for or remarked on, with the answer. All in Swedish, as all that the host authority sends. */
export interface AnsweredPoint {
  /** The place in the text: `Aktivitet 2.1`. */
  readonly place: string;
  /** What was asked or remarked, a line each: `Ni skrev: Mät mindre.` */
  readonly asked: readonly string[];
  /** `delvis infört`. */
  readonly answer: string;
  /** '' where none was given. */
  readonly reason: string;
  /** The place that was changed; '' for none. */
  readonly changed: string;
  /** Whether an earlier letter said otherwise, or nothing, of it. */
  readonly isNew: boolean;
}

export interface AnswersMailFacts {
  /** What the authority did, thanked for: one sentence. */
  readonly opening: string;
  readonly answered: Answered;
  readonly points: readonly AnsweredPoint[];
  /** Whether the authority has had a letter about this before. */
  readonly isAgain: boolean;
  /** Where all of it is read, and the like: a paragraph each. */
  readonly closing: readonly string[];
  readonly registrationNumber: string | null;
  readonly senderName: string;
  readonly bodyName: string;
}

const words: Readonly<Record<Answered, { readonly none: string; readonly one: string; readonly many: string }>> = {
  comments: {
    none: 'Ni lämnade inga synpunkter för oss att svara på.',
    one: 'Här är det ni tog upp, med vårt svar.',
    many: 'Här är det ni tog upp, med våra svar.',
  },
  changes: {
    none: 'Ni begärde inga ändringar för oss att svara på.',
    one: 'Här är ändringen som ni begärde, med vårt svar.',
    many: 'Här är ändringarna som ni begärde, med våra svar.',
  },
};

/** The letter with the answers to one authority. Pure. Plain text, lines ended by \n. */
export function answersMail(facts: AnswersMailFacts): string {
  const { points, isAgain } = facts;
  const { none, one, many } = words[facts.answered];
  const paragraphs = [
    'Hej!',
    facts.opening,
    ...(isAgain ? ['Ni har fått svar från oss tidigare. Det här brevet gäller i stället för det.'] : []),
    points.length === 0 ? none : points.length === 1 ? one : many,
    ...points.map((point, place) => written(point, place + 1, isAgain)),
    ...facts.closing,
    facts.registrationNumber === null ? '' : `Vårt diarienummer: ${facts.registrationNumber}`,
    `Med vänlig hälsning\n${facts.senderName}\n${facts.bodyName}`,
  ];
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

function written({ place, asked, answer, reason, changed, isNew }: AnsweredPoint, number: number, isAgain: boolean): string {
  return [
    `${number}. ${place}${isAgain && isNew ? ' (nytt eller ändrat svar)' : ''}`,
    ...asked,
    `Vårt svar: ${[answer, ...(reason === '' ? [] : [reason])].map(ended).join(' ')}`,
    ...(changed === '' ? [] : [`Ändrat ställe: ${changed}`]),
  ].join('\n');
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
