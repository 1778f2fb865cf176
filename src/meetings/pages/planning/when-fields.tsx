import { DateField, type FormErrors, TextField, type Ui } from '../../../ui/index.ts';
import { planningWords } from './words.ts';

/** When and where, as typed. */
export interface TypedWhen {
  /** `HH:MM`, or what could not be read. */
  readonly starts: string;
  readonly ends: string;
  readonly place: string;
  readonly online: string;
}

type Props = { ui: Ui; errors: FormErrors; typed: TypedWhen & { readonly on?: string | undefined } };

/** Day, hours and place of a meeting; without a day where there are several. */
export function WhenFields({ ui, errors, typed: { on, starts, ends, place, online } }: Props) {
  const w = planningWords[ui.lang];
  const field = { ui, errors };
  return (
    <>
      {on === undefined ? null : <DateField {...field} name="on" label={w.day} value={on} />}
      <TextField {...field} name="starts" label={w.starts} help={w.timeHelp} value={starts} width={8} />
      <TextField {...field} name="ends" label={w.ends} value={ends} width={8} />
      <TextField {...field} name="place" label={w.place} value={place} maxlength={200} optional />
      <TextField {...field} name="online" label={w.online} help={w.onlineHelp} value={online} maxlength={500} optional />
    </>
  );
}
