import { catalogue, countInWords, list } from '../../ui/index.ts';
import type { ConditionFact } from '../facts/schema.ts';
import type { PrincipalName } from './principal-names.ts';

const words = catalogue({
  sv: {
    'all-others': 'på villkor att alla andra gör det',
    named: (names: string) => `på villkor att ${names} gör det`,
    'at-least': (count: number) => `på villkor att minst ${countInWords('sv', count)} andra gör det`,
    other: (text: string) => `på villkor: ”${text}”`,
    otherUnknown: 'på ett eget villkor',
  },
  en: {
    'all-others': 'provided that all others do',
    named: (names) => `provided that ${names} do`,
    'at-least': (count) => `provided that at least ${countInWords('en', count)} others do`,
    other: (text) => `on the condition: “${text}”`,
    otherUnknown: 'on a condition of its own',
  },
});

/** A condition as the end of a sentence that says that someone has approved: `på villkor att alla andra gör det`. */
export function conditionInWords(lang: 'sv' | 'en', condition: ConditionFact, names: ReadonlyMap<string, PrincipalName>): string {
  switch (condition.kind) {
    case 'all-others':
      return words[lang]['all-others'];
    case 'named':
      return words[lang].named(
        list(
          lang,
          condition.principals.map((code) => names.get(code)?.inText ?? code),
        ),
      );
    case 'at-least':
      return words[lang]['at-least'](condition.others);
    case 'other':
      return condition.text === null ? words[lang].otherUnknown : words[lang].other(condition.text);
  }
}
