import { type ChoiceOption, type Lang, longDate, type SelectOption } from '../../../ui/index.ts';
import { OUTCOMES } from '../../facts/schema.ts';
import type { DecisionContext } from './context.ts';
import { plainOutcomes, proofs, takers } from './read-decision.ts';
import { formWords } from './words.ts';

/** The choices of the form, in plain words with what each means. */
export function choicesOf(lang: Lang, { step, meetings, principals, boardNames, heir, over, others }: DecisionContext) {
  const words = formWords[lang];
  const plain: readonly string[] = plainOutcomes[step.part];
  return {
    boards: [...boardNames].map(([value, name]): ChoiceOption => {
      const until = value === heir ? null : over.handedOverOn(value);
      return { value, label: until === null ? name : words.boardBefore(name, longDate(lang, until)) };
    }),
    meetings: meetings.map((value): SelectOption => ({ value, label: longDate(lang, value) })),
    takers: takers.map((value): SelectOption => ({ value, label: words.takers[value] })),
    outcomes: plainOutcomes[step.part].map((value): ChoiceOption => choice(value, words.outcomes[value])),
    // An annulment has a form of its own: it must name what it sets aside.
    otherOutcomes: OUTCOMES.filter((value) => value !== 'annul' && !plain.includes(value)).map((value): SelectOption => {
      const { label, means } = words.outcomes[value];
      return { value, label: `${label} – ${means.toLocaleLowerCase(lang).replace(/\.$/, '')}` };
    }),
    proofs: proofs.map((value): ChoiceOption => choice(value, words.proofs[value])),
    principals: principals
      .filter(({ code }) => code !== step.principalCode)
      .map(({ code, name }): ChoiceOption => ({ value: code, label: name })),
    others: others.map(({ step: other, label }): ChoiceOption => ({ value: other.id, label })),
  };
}

function choice(value: string, { label, means }: { readonly label: string; readonly means: string }): ChoiceOption {
  return means === '' ? { value, label } : { value, label, help: means };
}
