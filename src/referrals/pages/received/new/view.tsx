import {
  Actions,
  DateField,
  ErrorSummary,
  Fieldset,
  FileField,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  ProseField,
  Radios,
  Select,
  type SelectOption,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../../ui/index.ts';
import { shared } from '../../words.ts';
import { receivedCrumbs } from '../crumbs.ts';
import { newWords } from './words.ts';

/** The form as it stands; days as typed. */
export interface TypedReceived {
  readonly title: string;
  readonly from: string;
  readonly fromMail: string;
  readonly theirNumber: string;
  readonly ourNumber: string;
  readonly receivedOn: string;
  readonly answerBy: string;
  readonly how: string;
  readonly organId: string;
  readonly text: string;
  readonly means: string;
  readonly request: string;
}

export const receivedMeans = ['mail', 'post', 'hand'] as const;

type Props = { ui: Ui; typed: TypedReceived; organs: readonly SelectOption[]; errors: FormErrors; today: string };

export function NewReceivedPage(props: Props) {
  const { ui, typed, errors, organs } = props;
  const w = newWords[ui.lang];
  const field = { ui, errors };
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={w.lead}
      current="/remisser"
      crumbs={receivedCrumbs(ui.lang, null, w.title)}
      failed={errors.length > 0}
    >
      <Form ui={ui} action={ui.href('/remisser/inkomna/ny')} label={w.title} files>
        <ErrorSummary ui={ui} errors={errors} />
        <Hidden name="request" value={typed.request} />
        <Asker {...props} />
        <When {...props} />
        <Radios
          {...field}
          name="hur"
          label={w.how}
          value={typed.how}
          options={[
            { value: 'answers', label: w.answers, help: w.answersHelp },
            { value: 'coordinates', label: w.coordinates, help: w.coordinatesHelp },
          ]}
        />
        <Select {...field} name="organ" label={w.organ} options={organs} value={typed.organId} required />
        <ProseField {...field} name="text" label={w.text} help={w.textHelp} value={typed.text} optional rows={5} />
        <FileField
          {...field}
          name="filer"
          label={w.files}
          help={w.filesHelp}
          accept=".pdf,.docx,.odt,.xlsx,.txt,.html"
          multiple
          optional
        />
        <Actions>
          <SubmitButton>{w.save}</SubmitButton>
          <Link href={ui.href('/remisser/inkomna')}>{shared[ui.lang].cancel}</Link>
        </Actions>
      </Form>
    </Page>
  );
}

function Asker({ ui, typed, errors }: Props) {
  const w = newWords[ui.lang];
  const field = { ui, errors };
  return (
    <Fieldset legend={w.about}>
      <TextField {...field} name="titel" label={w.name} value={typed.title} maxlength={300} required />
      <TextField {...field} name="fran" label={w.from} help={w.fromHelp} value={typed.from} maxlength={200} required />
      <TextField
        {...field}
        name="derasnummer"
        label={w.their}
        help={w.theirHelp}
        value={typed.theirNumber}
        maxlength={100}
        width={24}
        optional
      />
      <TextField
        {...field}
        name="vartnummer"
        label={w.our}
        help={w.ourHelp}
        value={typed.ourNumber}
        maxlength={100}
        width={24}
        optional
      />
      <TextField {...field} name="mejl" type="email" label={w.mail} help={w.mailHelp} value={typed.fromMail} optional />
    </Fieldset>
  );
}

function When({ ui, typed, errors, today }: Props) {
  const w = newWords[ui.lang];
  const field = { ui, errors };
  return (
    <Fieldset legend={w.days}>
      <DateField {...field} name="kom" label={w.received} value={typed.receivedOn} max={today} required />
      <DateField {...field} name="senast" label={w.answerBy} value={typed.answerBy} required />
      <Select
        {...field}
        name="satt"
        label={w.means}
        options={receivedMeans.map((value) => ({ value, label: w.meansOf[value] }))}
        value={typed.means}
        empty={false}
      />
    </Fieldset>
  );
}
