import { Temporal } from 'temporal-polyfill';
import { expect, it } from 'vitest';
import { type NoticeSituation, noticeSentence } from './notice-sentence.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const known: NoticeSituation = {
  ...{
    refused: null,
    cancelled: false,
    sentOn: null,
    changes: 0,
    by: day('2027-03-05'),
    ownRule: true,
    today: day('2027-03-03'),
  },
};
const sentOn = day('2027-03-04');

it.each<readonly [Partial<NoticeSituation>, string]>([
  [{}, 'Kallelsen har inte gått. Den ska gå senast den 5 mars (i övermorgon), enligt organets egen regel.'],
  [
    { ownRule: false, today: day('2027-03-06') },
    'Kallelsen har inte gått. Den skulle ha gått senast den 5 mars, enligt det som gäller tills organet skriver en egen regel. Den kan skickas ändå.',
  ],
  [{ refused: 'no-agenda' }, 'Kallelsen har inte gått. Dagordningen är tom, så det finns inget att kalla till än.'],
  [{ refused: 'meeting-past' }, 'Mötet har varit, och ingen kallelse gick.'],
  [
    { refused: 'nothing-changed', cancelled: true },
    'Mötet är inställt, och ingen kallelse har gått. Det finns ingen att meddela.',
  ],
  [{ sentOn, refused: 'nothing-changed' }, 'Kallelsen gick den 4 mars. Ingenting har ändrats sedan dess.'],
  [{ sentOn, refused: 'nothing-changed', cancelled: true }, 'Att mötet är inställt meddelades den 4 mars.'],
  [{ sentOn, changes: 1 }, 'En sak har ändrats sedan kallelsen gick den 4 mars. Det är inte skickat.'],
  [{ sentOn, changes: 3 }, 'Tre saker har ändrats sedan kallelsen gick den 4 mars. Det är inte skickat.'],
  [{ sentOn, changes: 1, cancelled: true }, 'Mötet är inställt, men de som kallades den 4 mars har inte fått veta det.'],
  [{ sentOn, refused: 'meeting-past', changes: 1 }, 'Kallelsen gick den 4 mars. Mötet har varit.'],
])('%j', (more, sentence) => expect(noticeSentence('sv', { ...known, ...more })).toBe(sentence));
