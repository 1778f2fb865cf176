import { expect, test } from 'vitest';
import { factsRefused } from '../acts/facts-hold.ts';
import { parseFacts } from '../facts.ts';
import { errorsOf } from './refusal-words.ts';

/** A round of two where the second's decision is as given. */
function refusedWith(decision: object): string[] {
  const principal = (code: string) => ({ code, kind: 'municipality', path: [{ step: `${code}-1`, part: 'decide' }] });
  const plain = {
    round: { textSha256: 'a'.repeat(64), rule: { kind: 'all' } },
    principals: ['1', '2'].map(principal),
    decisions: [{ id: 'd', step: '1-1', on: '2026-01-01', outcome: 'approve' }],
  };
  const parsed = parseFacts(plain);
  if (!parsed.ok) throw new Error('the plain round is refused');
  const [first] = parsed.facts.decisions;
  if (first === undefined) throw new Error('no decision');
  const refused = factsRefused({ ...parsed.facts, decisions: [first, { ...first, id: 'e', ...decision }] });
  return (['sv', 'en'] as const).flatMap((lang) => errorsOf(refused?.refusals ?? [], lang).map(({ text }) => text));
}

test('what the contract refuses is said in the reader’s language, with what to look at', () => {
  expect(refusedWith({ conditions: [{ id: 'c', kind: 'at-least', others: 9 }] })).toEqual([
    'Villkoret kräver fler andra huvudmän än det finns i utskicket.',
    'The condition asks for more other principals than there are in the round.',
  ]);
  expect(refusedWith({ conditions: [{ id: 'c', kind: 'named', principals: ['9'] }] })[0]).toBe(
    'Villkoret namnger en huvudman som inte är med i utskicket, eller ingen alls.',
  );
  expect(refusedWith({ correction: true })[0]).toBe(
    'Beslutet är redan rättat eller ersatt på ett sätt som inte går ihop med det här.',
  );
  expect(refusedWith({ id: 'd' })[0]).toBe(
    'Det går inte ihop med det som redan är registrerat. Ladda om sidan och se vad som har ändrats.',
  );
});
