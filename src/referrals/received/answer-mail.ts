import type { PlainMail } from './ask-mail.ts';
import type { ReceivedReferral } from './received.ts';

interface AnswerMailFacts {
  readonly referral: Pick<ReceivedReferral, 'title' | 'from' | 'theirNumber' | 'ourNumber'>;
  readonly answerTitle: string;
  /** Who decided that it goes: `SVO den 12 mars 2027, § 14`. */
  readonly decidedBy: string;
  readonly message: string;
  readonly senderName: string;
  readonly bodyName: string;
}

const numbers = ({ theirNumber, ourNumber }: AnswerMailFacts['referral']) =>
  [
    ...(theirNumber === '' ? [] : [`Er beteckning: ${theirNumber}`]),
    ...(ourNumber === '' ? [] : [`Vår beteckning: ${ourNumber}`]),
  ].join('\n');

/** The mail to whoever asked, with the answer as a file. */
export function answerMail(facts: AnswerMailFacts): PlainMail {
  const { referral, decidedBy, bodyName } = facts;
  const number = referral.theirNumber === '' ? '' : ` (${referral.theirNumber})`;
  return letter(facts, {
    subject: `Svar på remiss: ${referral.title}${number}`,
    says: `Här är ${bodyName}s svar på remissen ${referral.title}. Svaret är bifogat och beslutat av ${decidedBy}.`,
  });
}

/** The mail to a principal, with the common text that it can build its own answer on. */
export function commonTextMail(facts: AnswerMailFacts, principal: string, answerBy: string): PlainMail {
  const { referral, decidedBy, bodyName } = facts;
  return letter(facts, {
    subject: `Gemensam text till remissvar: ${referral.title}`,
    says: `${bodyName} har tagit fram en gemensam text om ${referral.title}, som ${referral.from} har på remiss. Texten är bifogad och beslutad av ${decidedBy}. ${principal} svarar själv, senast den ${answerBy}, och använder så mycket av texten som ni vill.`,
  });
}

function letter(facts: AnswerMailFacts, { subject, says }: { readonly subject: string; readonly says: string }): PlainMail {
  const parts = [
    'Hej!',
    ...(facts.message.trim() === '' ? [] : [facts.message.trim()]),
    says,
    ...(numbers(facts.referral) === '' ? [] : [numbers(facts.referral)]),
    `Vänliga hälsningar\n${facts.senderName}\n${facts.bodyName}`,
  ];
  return { subject, body: `${parts.join('\n\n')}\n` };
}
