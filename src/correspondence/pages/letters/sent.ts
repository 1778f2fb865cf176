import type { Web } from '../../../platform/http/web.ts';
import type { LettersSent } from '../../acts/send-letters.ts';
import { lettersWords } from './words.ts';

/** What the address of the page that follows says of letters that were sent, for `lettersSentIn`. */
export function lettersSentQuery({ mails, handedOver }: LettersSent): string {
  return `klart=brev&mejl=${mails}&over=${handedOver}`;
}

/** What is said after letters were sent, by the numbers in the address; undefined where it says nothing of them. */
export function lettersSentIn({ lang, query }: Pick<Web, 'lang' | 'query'>): string | undefined {
  if (query.get('klart') !== 'brev') return undefined;
  const [mails = '', handedOver = ''] = ['mejl', 'over'].map((name) => query.get(name) ?? '');
  const both = [mails, handedOver].every((each) => /^\d{1,3}$/.test(each));
  return both ? lettersWords[lang].sent(Number(mails), Number(handedOver)) : undefined;
}
