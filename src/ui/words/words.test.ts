import { describe, expect, it } from 'vitest';
import { catalogue, pick } from './words.ts';

const words = catalogue({
  sv: { save: 'Spara', waits: (count: number) => `${count} väntar`, state: { done: 'klart' } },
  en: { save: 'Save', waits: (count) => `${count} waiting`, state: { done: 'done' } },
});

describe('pick', () => {
  it('gives the words of the language', () => {
    expect(pick(words, 'sv').save).toBe('Spara');
    expect(pick(words, 'en').state.done).toBe('done');
  });

  it('keeps the parameters of a word that is made', () => {
    expect(pick(words, 'en').waits(3)).toBe('3 waiting');
    // @ts-expect-error the parameter is a number
    expect(pick(words, 'sv').waits('x')).toBe('x väntar');
  });
});

describe('catalogue (the type check is the test: each line below must be refused)', () => {
  it('refuses words that do not match', () => {
    // @ts-expect-error English lacks a word
    catalogue({ sv: { save: 'Spara', undo: 'Ångra' }, en: { save: 'Save' } });
    // @ts-expect-error English has a word too many
    catalogue({ sv: { save: 'Spara' }, en: { save: 'Save', undo: 'Undo' } });
    // @ts-expect-error a word in a group is missing
    catalogue({ sv: { state: { done: 'klart' } }, en: { state: {} } });
    // @ts-expect-error a text may not stand for a word that is made
    catalogue({ sv: { waits: (count: number) => `${count} väntar` }, en: { waits: 'waiting' } });
    // @ts-expect-error other parameters
    catalogue({ sv: { waits: (count: number) => `${count} väntar` }, en: { waits: (count: string) => count } });
    expect(Object.keys(words)).toEqual(['sv', 'en']);
  });
});
