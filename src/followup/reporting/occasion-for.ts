import type { AskFacts } from './ask-mail.ts';

/** As what somebody is written to again: reminded who was asked and is silent; asked anew who has answered, or was never asked. Pure. */
export function occasionFor(timesAsked: number, isSilent: boolean): AskFacts['occasion'] {
  return timesAsked > 0 && isSilent ? 'reminder' : 'again';
}
