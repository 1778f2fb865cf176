import { capitalise, countInWords, dayAndMonth } from '../../ui/index.ts';

/** The sentences of what waits, in both languages. Days are ISO text. */
type Said = { readonly sv: string; readonly en: string };

export function plannedDayPassed(board: string, principal: string, title: string, on: string): Said {
  return {
    sv: `${board} i ${principal} skulle ta upp ${title} den ${dayAndMonth('sv', on)}. Inget beslut är registrerat.`,
    en: `${board} in ${principal} was to take up ${title} on ${dayAndMonth('en', on)}. No decision is recorded.`,
  };
}

export function answerDayPassed(principal: string, title: string, on: string): Said {
  return {
    sv: `${principal} har inte svarat om ${title}. Svarsdagen var ${dayAndMonth('sv', on)}.`,
    en: `${principal} has not answered on ${title}. The day to answer was ${dayAndMonth('en', on)}.`,
  };
}

export function toldOnly(principal: string, title: string): Said {
  return {
    sv: `Beslutet från ${principal} om ${title} är bara ett muntligt besked. Be om protokollsutdraget.`,
    en: `The decision from ${principal} on ${title} has only been told. Ask for the minutes extract.`,
  };
}

/** Documents that have come in, or been put in. */
export function toReadIn(count: number): Said {
  return {
    sv:
      count === 1
        ? 'En handling väntar på att läsas in.'
        : `${capitalise(countInWords('sv', count))} handlingar väntar på att läsas in.`,
    en: count === 1 ? 'One document waits to be read.' : `${capitalise(countInWords('en', count))} documents wait to be read.`,
  };
}

export function papersUnsent(title: string): Said {
  return {
    sv: `Handlingarna till ${title} är inte skickade än: ingen nämnd har fått dem.`,
    en: `The papers of ${title} have not been sent: no board has had them.`,
  };
}

export function toJudge(principal: string, title: string): Said {
  return {
    sv: `Ett villkor från ${principal} om ${title} ska bedömas: är det uppfyllt?`,
    en: `A condition from ${principal} on ${title} is to be judged: is it fulfilled?`,
  };
}

export function cannotCarry(title: string): Said {
  return {
    sv: `${title} kan inte gå igenom som det ser ut. Ta ställning till hur det ska föras vidare.`,
    en: `${title} cannot carry as things stand. Decide how to go on.`,
  };
}

export function noticesMissing(title: string): Said {
  return {
    sv: `${title} är beslutat, men dagen för laga kraft går inte att räkna ut. Komplettera besluten med anslagsdag.`,
    en: `${title} is decided, but the day of legal force cannot be told. Complete the decisions with the day of notice.`,
  };
}

/** A board's own open step. Days are ISO; null where not known. */
interface OwnStep {
  readonly board: string;
  readonly title: string;
  readonly answerBy: string | null;
  /** The next meeting that can be reached, and the last day to submit to it. */
  readonly meeting: string | null;
  readonly submitBy: string | null;
  readonly isNumberMissing: boolean;
}

export function ownStep({ board, title, answerBy, meeting, submitBy, isNumberMissing }: OwnStep): Said {
  const until = answerBy === null ? null : { sv: dayAndMonth('sv', answerBy), en: dayAndMonth('en', answerBy) };
  const sv = [`${board} ska ta upp ${title}${until === null ? '' : ` och svara senast ${until.sv}`}.`];
  const en = [`${board} is to take up ${title}${until === null ? '' : ` and answer by ${until.en}`}.`];
  if (meeting !== null) {
    const [on, at] = [dayAndMonth('sv', meeting), dayAndMonth('en', meeting)];
    sv.push(submitBy === null ? `Nästa möte är ${on}.` : `Sammanträdet ${on} kräver inlämning ${dayAndMonth('sv', submitBy)}.`);
    en.push(
      submitBy === null ? `The next meeting is on ${at}.` : `The meeting on ${at} wants it by ${dayAndMonth('en', submitBy)}.`,
    );
  }
  if (isNumberMissing) {
    sv.push('Diarienummer saknas.');
    en.push('A registration number is missing.');
  }
  return { sv: sv.join(' '), en: en.join(' ') };
}

/** The secretariat's text has changed since the board wrote its own over it. */
export function masterChanged(board: string, title: string, parts: number): Said {
  const [sv, en] = [
    parts === 1 ? 'en del' : `${countInWords('sv', parts)} delar`,
    parts === 1 ? 'one part' : `${countInWords('en', parts)} parts`,
  ];
  return {
    sv: `Sekretariatet har ändrat grundtexten till tjänsteskrivelsen om ${title} i ${sv} som ${board} har egna ord för.`,
    en: `The secretariat has changed the text of the official report on ${title} in ${en} where ${board} has words of its own.`,
  };
}

export function movedSincePublished(title: string, changes: number): Said {
  return {
    sv: `${changes === 1 ? 'En sak' : `${changes} saker`} har ändrats sedan beslutsläget för ${title} publicerades.`,
    en: `${changes === 1 ? 'One thing has' : `${changes} things have`} changed since where ${title} stands was published.`,
  };
}

/** @param name as inside a sentence */
export function changesToAnswer(name: Said, title: string, open: number): Said {
  const [sv, en] = [
    open === 1 ? 'en ändring' : `${countInWords('sv', open)} ändringar`,
    open === 1 ? 'one change' : `${countInWords('en', open)} changes`,
  ];
  return {
    sv: `${capitalise(name.sv)} har godkänt ${title} med ändringar: ${sv} att svara på.`,
    en: `${capitalise(name.en)} approved ${title} with changes: ${en} to answer.`,
  };
}

export function changesToNote(name: Said, title: string): Said {
  return {
    sv: `${capitalise(name.sv)} har godkänt ${title} med ändringar. Anteckna vad som ska ändras, så att det kan besvaras.`,
    en: `${capitalise(name.en)} approved ${title} with changes. Note what is to be changed, so that it can be answered.`,
  };
}

export const buttons = {
  record: { sv: 'Registrera beslut', en: 'Record decision' },
  complete: { sv: 'Komplettera beslutet', en: 'Complete the decision' },
  send: { sv: 'Skicka handlingarna', en: 'Send the papers' },
  readIn: { sv: 'Läs in', en: 'Read' },
  judge: { sv: 'Bedöm villkoret', en: 'Judge the condition' },
  look: { sv: 'Se läget', en: 'See where it stands' },
  publish: { sv: 'Titta och publicera på nytt', en: 'Look and publish anew' },
  compareWordings: { sv: 'Jämför med era ord', en: 'Compare with your words' },
  noteChanges: { sv: 'Anteckna ändringarna', en: 'Note the changes' },
  answerChanges: { sv: 'Svara', en: 'Answer' },
  matter: { sv: 'Öppna ärendet', en: 'Open the matter' },
} as const;
