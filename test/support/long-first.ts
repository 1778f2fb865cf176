import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files of tests that take longest, by what their names end in. */
const long: readonly string[] = [
  'e2e/axe.test.ts',
  'test/access.test.ts',
  'e2e/together.test.ts',
  'e2e/bad-input.test.ts',
  'e2e/life-of-a-plan.test.ts',
  'attacks/planted.test.ts',
  'start-embedded.test.ts',
  'test/random-forms.test.ts',
  'e2e/writing.test.ts',
  'e2e/year-of-meetings.test.ts',
  'e2e/live.test.ts',
  'test/crash.test.ts',
];

/** The long ones first, so that no worker is left with one of them when the others are done. */
export class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const place = ({ moduleId }: TestSpecification) => {
      const found = long.findIndex((name) => moduleId.endsWith(name));
      return found < 0 ? long.length : found;
    };
    return sorted.toSorted((one, other) => place(one) - place(other));
  }
}
