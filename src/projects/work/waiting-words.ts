import type { Temporal } from 'temporal-polyfill';
import type { Waiting } from '../../platform/waiting.ts';
import { countInWords, longDate } from '../../ui/index.ts';

type Said = Pick<Waiting, 'sentence' | 'button'>;

/** @param last last day of the latest report's period; null: there is none */
export function reportWaits(project: string, last: Temporal.PlainDate | null): Said {
  return {
    sentence: {
      sv: `Berätta hur ${project} går: ${last === null ? 'ingen lägesrapport är skriven än' : `den förra lägesrapporten gällde till och med ${longDate('sv', last)}`}.`,
      en: `Tell how ${project} goes: ${last === null ? 'no status report has been written yet' : `the last status report was about the time up to ${longDate('en', last)}`}.`,
    },
    button: { sv: 'Skriv en lägesrapport', en: 'Write a status report' },
  };
}

/** @param count how much nobody has taken over though its day has passed */
export function handoverWaits(project: string, count: number): Said {
  return {
    sentence: {
      sv: `Följ upp överlämningen från ${project}: ${count === 1 ? 'en uppgift har' : `${countInWords('sv', count)} uppgifter har`} ingen tagit över, fast dagen har passerat.`,
      en: `See to the hand-over from ${project}: nobody has taken over ${count === 1 ? 'one task' : `${countInWords('en', count)} tasks`} though the day has passed.`,
    },
    button: { sv: 'Se överlämningen', en: 'See the hand-over' },
  };
}
