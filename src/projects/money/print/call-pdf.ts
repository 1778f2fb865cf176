import { readFileSync } from 'node:fs';
import type { Temporal } from 'temporal-polyfill';
import { type NamedFile, type Sealer, safeFileName, typeset } from '../../../platform/documents/index.ts';
import { capitalise, longDate, sharedWords } from '../../../ui/index.ts';
import { type CallFacts, callTitle, keysIn, reckoningOf, referenceOf } from '../call.ts';
import { kronor } from '../ore.ts';

interface CallPrint {
  readonly day: Temporal.PlainDate;
  readonly at: Temporal.Instant;
  readonly example: boolean;
  /** The host authority's; null: not sealed. */
  readonly sealer: Sealer | null;
}

let template: string | undefined;

/** The paper that goes with a call for payment: how much, for what, and how it was counted. @throws TypesetError */
export async function callPdf(facts: CallFacts, { day, at, example, sealer }: CallPrint): Promise<NamedFile> {
  template ??= readFileSync(new URL('./call.typ', import.meta.url), 'utf8');
  const title = callTitle(facts);
  const pdf = await typeset(template, asData(facts, day), {
    ...{ standard: 'ua-1', lang: 'sv', title, author: facts.bodyName, day },
    mark: example ? capitalise(sharedWords.sv.example) : null,
  });
  const bytes = sealer === null ? pdf : sealer.seal(pdf, { reason: title, at });
  const fileName = safeFileName(`Underlag för utbetalning ${facts.year}, ${facts.due.name}.pdf`);
  return { fileName, mediaType: 'application/pdf', bytes };
}

function asData(facts: CallFacts, day: Temporal.PlainDate) {
  const { due, projectTitle, year, money, payBy, senderName } = facts;
  const holder = money.holder?.name ?? '';
  return {
    lead: `${due.name} har ${kronor(due.owes, 'sv')} att betala senast den ${longDate('sv', payBy)}.`,
    facts: [
      ...[
        ['Projekt', projectTitle],
        ['År', money.isOver ? 'slutavräkning för hela projektet' : String(year)],
        ['Huvudman', due.name],
      ],
      ...[
        ['Belopp', kronor(due.owes, 'sv')],
        ['Er andel', kronor(due.share, 'sv')],
        ['Redan betalt', kronor(due.paid, 'sv')],
      ],
      ...[
        ['Betalas till', holder],
        ['Senast', longDate('sv', payBy)],
        ['Fördelningsnyckel', keysIn(facts).join('\n')],
      ],
      ...[
        ['Vår referens', referenceOf(facts)],
        ['Handläggare', senderName],
        ['Dag', longDate('sv', day)],
      ],
    ],
    no_invoice: `Det här är ett underlag för utbetalning och ingen faktura. ${holder} har hand om projektets pengar.`,
    words: { how: 'Så är beloppet räknat' },
    reckoning: reckoningOf(facts),
  };
}
