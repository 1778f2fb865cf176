import { hoursInWords } from '../../meetings/index.ts';
import type { Form as FormSent } from '../../platform/http/web.ts';
import { catalogue, Fieldset, type FormErrors, number, Radios, TextArea, TextField, type Ui } from '../../ui/index.ts';
import type { ProgrammeItem } from '../conference.ts';
import { choicesIn, type Details } from '../registering/details.ts';

const words = catalogue({
  sv: {
    you: 'Om dig',
    name: 'Namn',
    organisation: 'Organisation',
    organisationHelp: 'Till exempel Motala kommun, eller en förening.',
    role: 'Roll',
    roleHelp: 'Till exempel ledamot i socialnämnden eller enhetschef.',
    email: 'E-postadress',
    emailHelp: 'Hit skickar vi länken som du bekräftar, ändrar och avbokar med.',
    needs: 'Behöver du något för att kunna delta?',
    needsHelp: 'Till exempel mat, hörslinga eller tolk. Skriv vad du behöver, inte varför. Bara sekretariatet ser det.',
    none: 'Inget av dem, eller vet inte än',
    left: (count: string, one: boolean) => (one ? 'en plats kvar' : `${count} platser kvar`),
    full: 'fullt, du ställs i kö till passet',
  },
  en: {
    you: 'About you',
    name: 'Name',
    organisation: 'Organisation',
    organisationHelp: 'For example Motala kommun, or an association.',
    role: 'Role',
    roleHelp: 'For example member of the social services board, or head of unit.',
    email: 'E-mail address',
    emailHelp: 'This is where we send the link with which you confirm, change and cancel.',
    needs: 'Do you need anything to be able to take part?',
    needsHelp: 'For example food, a hearing loop or an interpreter. Write what you need, not why. Only the secretariat sees it.',
    none: 'None of them, or not yet known',
    left: (count, one) => (one ? 'one seat left' : `${count} seats left`),
    full: 'full, you join the queue for the session',
  },
});

const choicePrefix = 'pass-';

/** What was typed, as it stands in the form. */
export function readDetails(form: FormSent): Details {
  const chosen = Object.entries(form.fields()).flatMap(([name, value]) =>
    name.startsWith(choicePrefix) && value !== '' ? [value] : [],
  );
  const [name, organisation, role] = [form.text('name'), form.text('organisation'), form.text('role')];
  return { name, organisation, role, needs: form.text('needs'), itemIds: chosen };
}

interface FieldsProps {
  readonly ui: Ui;
  readonly typed: Details;
  readonly errors: FormErrors;
  readonly programme: readonly ProgrammeItem[];
  /** Seats left at a session, by item. */
  readonly left: ReadonlyMap<string, number>;
  /** The address; left out where it cannot be changed. */
  readonly email?: string;
}

/** Who one is, what one chooses and needs: the same when one registers and when one changes. */
export function RegistrationFields(props: FieldsProps) {
  const { ui, typed, errors, programme, left } = props;
  const w = words[ui.lang];
  const field = { ui, errors };
  return (
    <>
      <AboutYou {...props} />
      {choicesIn(programme).map(({ choice, items }, index) => (
        <Radios
          {...field}
          name={`${choicePrefix}${index}`}
          label={choice}
          value={items.find(({ id }) => typed.itemIds.includes(id))?.id ?? ''}
          options={[
            ...items.map((item) => ({ value: item.id, label: item.title, help: aboutItem(ui, item, left.get(item.id)) })),
            { value: '', label: w.none },
          ]}
        />
      ))}
      <TextArea
        {...field}
        name="needs"
        label={w.needs}
        help={w.needsHelp}
        value={typed.needs}
        rows={2}
        maxlength={1000}
        optional
      />
    </>
  );
}

function AboutYou({ ui, typed, errors, email }: FieldsProps) {
  const w = words[ui.lang];
  const field = { ui, errors };
  const line = { ...field, maxlength: 200 };
  return (
    <Fieldset legend={w.you}>
      <TextField {...line} name="name" label={w.name} value={typed.name} autocomplete="name" required />
      <TextField
        {...line}
        name="organisation"
        label={w.organisation}
        help={w.organisationHelp}
        value={typed.organisation}
        autocomplete="organization"
        required
      />
      <TextField
        {...line}
        name="role"
        label={w.role}
        help={w.roleHelp}
        value={typed.role}
        autocomplete="organization-title"
        optional
      />
      {email === undefined ? null : (
        <TextField
          {...field}
          name="email"
          type="email"
          label={w.email}
          help={w.emailHelp}
          value={email}
          maxlength={254}
          autocomplete="email"
          required
        />
      )}
    </Fieldset>
  );
}

/** `kl. 10–11.30, Sal 2, 5 platser kvar` */
function aboutItem({ lang }: Ui, item: ProgrammeItem, left: number | undefined): string {
  const w = words[lang];
  const seats = left === undefined ? '' : left === 0 ? w.full : w.left(number(lang, left), left === 1);
  return [hoursInWords(lang, item), item.room, seats].filter((part) => part !== '').join(', ');
}
