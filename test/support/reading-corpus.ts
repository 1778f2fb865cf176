import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReadDocument } from '../../src/records/reading/shape.ts';

/** What is left out is not compared, at any depth. */
type Some<Value> = Value extends readonly (infer Item)[]
  ? readonly Some<Item>[]
  : Value extends object
    ? { readonly [Key in keyof Value]?: Some<Value[Key]> }
    : Value;

/** The fields of the contract whose values are compared. */
export type Field = Exclude<keyof ReadDocument, 'spans' | 'doubts'>;

export interface Expected extends Some<Pick<ReadDocument, Field>> {
  /** Fields that must be doubted; `a|b`: one of them. */
  readonly doubtedFields?: readonly string[];
}

export interface CorpusText {
  readonly name: string;
  readonly text: string;
  readonly expected: Expected;
}

/** The texts of a corpus folder by name, each with the answer that stands beside it. */
export function corpusTexts(folder: string): readonly CorpusText[] {
  const names = readdirSync(folder).filter((each) => each.endsWith('.txt'));
  return names.sort().map((file) => {
    const name = file.slice(0, -'.txt'.length);
    const expected: Expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
    return { name, text: readFileSync(join(folder, file), 'utf8'), expected };
  });
}
