import {
  Checkboxes,
  DateField,
  Empty,
  ErrorSummary,
  Fieldset,
  Form,
  type FormErrors,
  Hidden,
  Page,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { Reader } from '../../queries/asked.ts';
import { shared } from '../words.ts';
import type { TypedSharing } from './typed.ts';
import { words } from './words.ts';

interface FormView {
  readonly planId: string;
  readonly planTitle: string;
  readonly organs: readonly Reader[];
  /** Those chosen and those found, in that order; null when nobody has searched and nobody is chosen. */
  readonly people: readonly Reader[];
  readonly searched: boolean;
  /** Whether more were found than are shown. */
  readonly cut: boolean;
  readonly typed: TypedSharing;
  readonly errors: FormErrors;
  readonly today: string;
}

export const mostFound = 30;

/** Whom to share with, until when, with which words. */
export function ShareFormPage({ ui, view }: { ui: Ui; view: FormView }) {
  const w = words[ui.lang];
  const { typed, errors, planId } = view;
  const title = w.informalTitle(view.planTitle);
  const field = { ui, errors };
  return (
    <Page
      ui={ui}
      title={title}
      lead={w.informalLead}
      current="/remisser"
      crumbs={[
        { label: shared[ui.lang].room, href: '/remisser' },
        { label: w.title, href: `/remisser/ny?plan=${planId}` },
        { label: w.kinds.informal.name },
      ]}
      failed={errors.length > 0}
    >
      <Form ui={ui} action={ui.href(`/remisser/ny/informellt?plan=${planId}`)} label={title}>
        <ErrorSummary ui={ui} errors={errors} />
        <Hidden name="request" value={typed.request} />
        <Checkboxes
          {...field}
          name="organ"
          label={w.organs}
          help={w.organsHelp}
          options={view.organs.map(({ id, name }) => ({ value: id, label: name }))}
          values={typed.organs}
        />
        <People ui={ui} view={view} />
        <DateField {...field} name="until" label={w.until} value={typed.until} min={view.today} />
        <TextArea
          {...field}
          name="message"
          label={w.message}
          help={w.messageHelp}
          value={typed.message}
          optional
          maxlength={5000}
        />
        <SubmitButton name="steg" value="granska">
          {w.review}
        </SubmitButton>
      </Form>
    </Page>
  );
}

function People({ ui, view }: { ui: Ui; view: FormView }) {
  const w = words[ui.lang];
  const { people, typed, searched, cut } = view;
  return (
    <Fieldset legend={w.people} help={w.peopleHelp}>
      <TextField ui={ui} name="sok" label={w.search} type="search" value={typed.search} width={24} />
      <p>
        <SubmitButton kind="secondary" name="steg" value="sok">
          {w.searchButton}
        </SubmitButton>
      </p>
      {people.length === 0 ? (
        searched ? (
          <Empty title={w.noneFound} />
        ) : null
      ) : (
        <Checkboxes
          ui={ui}
          name="person"
          label={w.people}
          help={cut ? w.tooMany(mostFound) : undefined}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          values={typed.people}
        />
      )}
    </Fieldset>
  );
}
