import { describe, expect, it, test } from 'vitest';
import { type Addressed, matchMail, mentions } from './match-mail.ts';

const step = (given: Partial<Addressed>): Addressed => ({
  ...{
    stepId: 's',
    roundId: 'r1',
    titles: ['Arbetsplan 2027–2028'],
    ownNumber: 'RÖ 2026-31',
    sentOn: '2026-10-01',
    part: 'decide',
  },
  ...{
    authorities: ['Linköpings kommun'],
    boardIds: ['son'],
    boardNames: ['Social- och omsorgsnämnden'],
    numbers: ['SON 2026-220'],
  },
  ...{ open: true, mailboxes: ['son@linkoping.example'] },
  ...given,
});
const linkopingVan = step({
  ...{ boardIds: ['van'], boardNames: ['Vård- och äldreomsorgsnämnden'], numbers: ['VÄN 2026-378'] },
  mailboxes: ['van@linkoping.example'],
});
const kinda = step({
  ...{ authorities: ['Kinda kommun'], boardIds: ['kn'], boardNames: ['Socialnämnden'], numbers: ['SN 26/0098'] },
  mailboxes: ['registrator@kinda.example'],
});
/** The same authorities in an older round, which is over. */
const older = step({
  roundId: 'r0',
  titles: ['Arbetsplan 2024–2025'],
  ownNumber: 'RÖ 2024-31',
  numbers: ['SON 2024-220'],
  open: false,
});
const all = [step({}), linkopingVan, kinda, older];

const match = (given: Partial<Parameters<typeof matchMail>[0]>, candidates: readonly Addressed[] = all) => {
  const found = matchMail({ sender: 'nagon@annan.example', texts: [], documents: [], ...given }, candidates);
  return found === null ? null : [found.about.id, found.boardId, found.how];
};
const extract = { board: 'Socialnämnden', authority: 'Kinda kommun', registrationNumbers: [] };

describe('a mail is about', () => {
  it.each<[string, Parameters<typeof match>[0], ReturnType<typeof match>]>([
    ['what their number says', { texts: ['SV: dnr VÄN 2026-378'] }, ['r1', 'van', 'number']],
    ['the older round by its number', { texts: ['Ang. SON 2024–220'] }, ['r0', 'son', 'number']],
    ['one principal’s round with both numbers', { texts: ['SON 2026-220, VÄN 2026-378'] }, ['r1', null, 'number']],
    [
      'the board that the sender is, with both numbers',
      { texts: ['SON 2026-220 VÄN 2026-378'], sender: 'van@linkoping.example' },
      ['r1', 'van', 'number'],
    ],
    ['our number and the sender', { texts: ['RÖ 2026-31'], sender: 'anna@kinda.example' }, ['r1', 'kn', 'number']],
    ['our number alone', { texts: ['RÖ 2026-31'] }, ['r1', null, 'number']],
    ['the sender’s mailbox', { sender: 'son@linkoping.example', texts: ['Hej'] }, ['r1', 'son', 'sender']],
    ['somebody there and the title', { sender: 'a@kinda.example', texts: ['Arbetsplanen 2027–2028'] }, ['r1', 'kn', 'sender']],
    ['what the document says', { texts: ['Arbetsplan 2027–2028'], documents: [extract] }, ['r1', 'kn', 'content']],
    ['nothing: somebody there who says nothing', { sender: 'a@kinda.example', texts: ['Fika på fredag'] }, null],
    ['nothing: a borrowed number', { texts: ['VÄN 2026-378'], sender: 'registrator@kinda.example' }, null],
    [
      'nothing: a document without its authority',
      { texts: ['Arbetsplan 2027–2028'], documents: [{ ...extract, authority: null }] },
      null,
    ],
    ['nothing: no sender, no number', { texts: ['Hej', ''] }, null],
  ])('%s', (_what, given, found) => {
    expect(match(given)).toEqual(found);
  });

  it('nothing, when the same number stands in two open rounds', () => {
    const again = step({ roundId: 'r2', titles: ['Riktlinje för anhörigstöd'], ownNumber: 'RÖ 2026-40' });
    const both = [step({}), again];
    expect(match({ texts: ['SON 2026-220'] }, both)).toBeNull();
    expect(match({ texts: ['SON 2026-220', 'Riktlinje för anhörigstöd'] }, both)).toEqual(['r2', 'son', 'number']);
    expect(match({ sender: 'son@linkoping.example' }, both)).toBeNull();
  });
});

test.each([
  ['Ert dnr: SON 2024-220.', 'SON 2024-220', true],
  ['son2024‑220', 'SON 2024-220', true],
  ['SON 2024-2201', 'SON 2024-220', false],
  ['SON 2024-220:3', 'SON 2024-220', false],
  ['XSON 2024-220', 'SON 2024-220', false],
  ['Dnr 31/16', '31/16', true],
  ['131/16 och 31/161', '31/16', false],
  ['§ 12', '12', false],
  ['SN 18/0098', 'SN\t18/0098', true],
  ['a'.repeat(400_000), 'SON 2024-220', false],
  ['(((((', '((((a 123', false],
])('in %.30j the number %j is found: %s', (text, number, found) => {
  expect(mentions(text, number)).toBe(found);
});
