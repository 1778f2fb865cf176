import { expect, test } from 'vitest';
import { tidied } from './details.ts';

test('what is typed stands on one line, and turns no letters round it', () => {
  const typed = {
    name: ' Anna\u202e\tkE\u0000 ',
    organisation: '\u2066Motala\u2028kommun\u2069',
    role: '',
    needs: ' a\nb ',
    itemIds: [],
  };
  expect(tidied(typed)).toEqual({ name: 'Anna kE', organisation: 'Motala kommun', role: '', needs: 'a\nb', itemIds: [] });
});
