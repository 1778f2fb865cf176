import { type FormErrors, ProseField, Radios, Select, type SelectOption, TextField, type Ui } from '../../../ui/index.ts';
import { type AboutThing, readAbout, writeAbout } from '../../agenda/about.ts';
import type { TypedItem } from '../../agenda/item-fields.ts';
import { purposeWords } from '../../agenda/purpose-words.ts';
import type { Purpose } from '../../meeting.ts';
import { words } from './words.ts';

export interface ItemFieldsProps {
  readonly ui: Ui;
  readonly typed: TypedItem;
  readonly errors: FormErrors;
  readonly purposes: readonly Purpose[];
  readonly people: readonly SelectOption[];
  /** What the item can be about; what it is about already is always among them. */
  readonly abouts: readonly AboutThing[];
}

/** The fields of an item. */
export function ItemFields({ ui, typed, errors, purposes, people, abouts }: ItemFieldsProps) {
  const w = words[ui.lang];
  const field = { ui, errors };
  const about = readAbout(typed.about);
  const things = about === null || abouts.some(({ id }) => id === about.id) ? abouts : [about, ...abouts];
  const options = purposes.map((value) => ({ value, label: purposeWords[ui.lang][value], help: w.purposeHelp[value] }));
  return (
    <>
      <TextField {...field} name="title" label={w.title} value={typed.title} required maxlength={200} />
      <Radios {...field} name="purpose" label={w.purpose} options={options} value={typed.purpose} required />
      <TextField {...field} name="minutes" label={w.minutes} value={typed.minutes} optional width={4} inputmode="numeric" />
      <Select
        {...field}
        name="rapporteurId"
        label={w.rapporteur}
        help={w.rapporteurHelp}
        options={people}
        value={typed.rapporteurId}
        empty={w.nobody}
      />
      <TextField
        {...field}
        name="rapporteurWords"
        label={w.rapporteurWords}
        help={w.rapporteurWordsHelp}
        value={typed.rapporteurWords}
        optional
        maxlength={200}
      />
      <ProseField {...field} name="text" label={w.text} value={typed.text} optional />
      {things.length === 0 ? null : (
        <Select
          {...field}
          name="about"
          label={w.about}
          help={w.aboutHelp}
          options={things.map((thing) => ({
            value: thing.id === about?.id ? typed.about : writeAbout(thing),
            label: thing.kind === 'round' ? w.roundOf(thing.title) : thing.title,
          }))}
          value={typed.about}
          empty={w.noAbout}
        />
      )}
    </>
  );
}
