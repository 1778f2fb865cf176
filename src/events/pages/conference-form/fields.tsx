import { DateField, Fieldset, type FormErrors, Link, ProseField, Radios, Select, TextField, type Ui } from '../../../ui/index.ts';
import { conferenceKinds } from '../../conference.ts';
import { conferenceWords } from '../../conference-words.ts';
import type { ConferenceChoices } from './choices.ts';
import type { TypedConference } from './typed.ts';
import { formWords } from './words.ts';

type Props = { ui: Ui; errors: FormErrors; typed: TypedConference; choices: ConferenceChoices };

/** All that is written down of a conference, in the order in which one would tell of it. */
export function ConferenceFields({ ui, errors, typed, choices }: Props) {
  const w = formWords[ui.lang];
  const kinds = conferenceWords[ui.lang].kinds;
  const field = { ui, errors };
  return (
    <>
      <Radios
        {...field}
        name="kind"
        label={w.kind}
        options={conferenceKinds.map((kind) => ({ value: kind, label: kinds[kind], help: w.kindHelp[kind] }))}
        value={typed.kind}
      />
      <TextField {...field} name="title" label={w.title} value={typed.title} maxlength={200} required />
      <ProseField {...field} name="text" label={w.text} value={typed.text} optional />
      <Select {...field} name="organ" label={w.organ} options={choices.organs} value={typed.organ} required />
      <Fieldset legend={w.whenWhere}>
        <DateField {...field} name="on" label={w.day} value={typed.on} required />
        <TextField {...field} name="starts" label={w.starts} help={w.timeHelp} value={typed.starts} width={8} required />
        <TextField {...field} name="ends" label={w.ends} value={typed.ends} width={8} required />
        <TextField {...field} name="place" label={w.place} help={w.placeHelp} value={typed.place} maxlength={200} required />
        <TextField {...field} name="link" label={w.link} help={w.linkHelp} value={typed.link} maxlength={500} optional />
      </Fieldset>
      <RegistrationFields {...{ ui, errors, typed, choices }} />
    </>
  );
}

function RegistrationFields({ ui, errors, typed, choices: { decisions } }: Props) {
  const w = formWords[ui.lang];
  const field = { ui, errors };
  return (
    <Fieldset legend={w.registration}>
      <DateField {...field} name="registerBy" label={w.registerBy} value={typed.registerBy} required />
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
      <TextField
        {...field}
        name="contact"
        label={w.contact}
        help={w.contactHelp}
        value={typed.contact}
        maxlength={200}
        optional
      />
      <TextField {...field} name="contactMail" label={w.contactMail} value={typed.contactMail} maxlength={200} optional />
      <Select
        {...field}
        name="disposal"
        label={w.disposal}
        help={w.disposalHelp}
        options={decisions}
        value={typed.disposal}
        optional
      />
      {decisions.length > 0 ? null : (
        <p class="soft">
          {w.noDisposal} <Link href={ui.href('/handlingar/gallring')}>{w.addDisposal}</Link>
        </p>
      )}
    </Fieldset>
  );
}
