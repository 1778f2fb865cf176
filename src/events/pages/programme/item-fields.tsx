import { type FormErrors, list, ProseField, TextField, type Ui } from '../../../ui/index.ts';
import type { TypedItem } from './typed.ts';
import { programmeWords } from './words.ts';

type Props = {
  ui: Ui;
  errors: FormErrors;
  typed: TypedItem;
  /** Names of the choices that the programme has. */
  choices: readonly string[];
};

/** All that is written down of an item. */
export function ItemFields({ ui, errors, typed, choices }: Props) {
  const w = programmeWords[ui.lang];
  const field = { ui, errors };
  const choiceHelp = choices.length === 0 ? w.choiceHelp : `${w.choiceHelp} ${w.choices(list(ui.lang, choices))}`;
  return (
    <>
      <TextField {...field} name="title" label={w.what} value={typed.title} maxlength={200} required />
      <TextField {...field} name="starts" label={w.starts} help={w.timeHelp} value={typed.starts} width={8} required />
      <TextField {...field} name="ends" label={w.ends} value={typed.ends} width={8} required />
      <TextField {...field} name="room" label={w.room} value={typed.room} maxlength={200} optional />
      <ProseField {...field} name="text" label={w.text} value={typed.text} rows={4} optional />
      <TextField {...field} name="choice" label={w.choice} help={choiceHelp} value={typed.choice} maxlength={100} optional />
      <TextField
        {...field}
        name="seats"
        label={w.seats}
        help={w.seatsHelp}
        value={typed.seats}
        width={8}
        inputmode="numeric"
        optional
      />
    </>
  );
}

/** Names of the choices in a programme, each once. */
export function choicesIn(items: readonly { readonly choice: string }[]): readonly string[] {
  return [...new Set(items.map(({ choice }) => choice))].filter((choice) => choice !== '');
}
