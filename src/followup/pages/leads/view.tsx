import {
  Actions,
  ButtonLink,
  Checkboxes,
  DataTable,
  DateField,
  Details,
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  Section,
  Select,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { LeadsRow, LeadsView } from './present.ts';
import { leadsWords } from './words.ts';

/** What stands in the forms: what was typed when one comes back. */
export interface LeadsTyped {
  readonly request: string;
  readonly activities: readonly string[];
  readonly person: string;
  readonly from: string;
  readonly end: string;
  /** By person. */
  readonly emails: ReadonlyMap<string, string>;
  readonly errors: FormErrors;
}

type Props = { ui: Ui; view: LeadsView; typed: LeadsTyped };
type Keep = NonNullable<LeadsView['keep']>;
type KeepProps = { ui: Ui; view: LeadsView; keep: Keep; typed: LeadsTyped };

/** Who answers for each activity, and how they are reached. */
export function LeadsPage({ ui, view, typed }: Props) {
  const w = leadsWords[ui.lang];
  const { keep } = view;
  return (
    <Page
      ui={ui}
      title={w.crumb}
      lead={view.sentence}
      eyebrow={
        <>
          {view.title} {view.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/uppfoljning"
      crumbs={[
        { label: w.followup, href: '/uppfoljning' },
        { label: view.title, href: `/uppfoljning/${view.planId}` },
        { label: w.crumb },
      ]}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      <DataTable
        ui={ui}
        caption={w.table}
        rows={view.rows}
        columns={[
          { label: w.activity, heads: true, cell: (row: LeadsRow) => row.activity },
          { label: w.answers, cell: ({ leads }) => (leads.length === 0 ? w.nobody : leads.join(', ')) },
          { label: w.responsible, cell: ({ responsible }) => responsible },
        ]}
      />
      {keep === null ? null : <NameForm ui={ui} view={view} keep={keep} typed={typed} />}
      {keep === null || keep.named.length === 0 ? null : <EndForm ui={ui} view={view} keep={keep} typed={typed} />}
      {keep === null ? null : <ReachedSection ui={ui} view={view} keep={keep} typed={typed} />}
    </Page>
  );
}

function NameForm({ ui, view, keep, typed }: KeepProps) {
  const w = leadsWords[ui.lang];
  const field = { ui, errors: typed.errors };
  return (
    <Section title={w.name} id="namnge">
      <Form ui={ui} action={ui.href(`/uppfoljning/${view.planId}/ansvariga`)} label={w.name}>
        <Hidden name="request" value={typed.request} />
        <Checkboxes
          {...field}
          name="activity"
          label={w.which}
          values={typed.activities}
          options={view.rows.map(({ id, activity, leads }) => ({
            ...{ value: id, label: activity, help: leads.length === 0 ? w.whichNobody : w.whichNow(leads.join(', ')) },
          }))}
        />
        <Select
          {...field}
          name="person"
          label={w.person}
          help={
            <>
              {w.personHelp} <Link href={ui.href('/personer')}>{w.newPerson}</Link>
            </>
          }
          options={keep.people}
          value={typed.person}
          required
        />
        <DateField {...field} name="from" label={w.from} value={typed.from} required />
        <Actions>
          <SubmitButton>{w.save}</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

function EndForm({ ui, view, keep, typed }: KeepProps) {
  const w = leadsWords[ui.lang];
  return (
    <Details summary={w.end} open={typed.errors.some(({ field }) => field === 'lead')}>
      <Form ui={ui} action={ui.href(`/uppfoljning/${view.planId}/ansvariga/sluta`)} label={w.end}>
        <Select
          ui={ui}
          name="lead"
          label={w.endWhich}
          help={w.endHelp}
          options={keep.named}
          value={typed.end}
          errors={typed.errors}
          required
        />
        <Actions>
          <SubmitButton kind="secondary">{w.endButton}</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}

function ReachedSection({ ui, view, keep, typed }: KeepProps) {
  const w = leadsWords[ui.lang];
  return (
    <Section title={w.reached} id="nas">
      <p>{w.reachedHow}</p>
      <DataTable
        ui={ui}
        caption={w.reached}
        captionHidden
        rows={keep.reached}
        columns={[
          { label: w.who, heads: true, cell: ({ name }) => name },
          { label: w.count, numeric: true, cell: ({ count }) => String(count) },
          { label: w.how, cell: ({ how }) => how },
        ]}
      />
      {keep.withoutAccount.length === 0 ? null : (
        <Details
          summary={w.emails(keep.withoutAccount.filter(({ email }) => email === '').length)}
          open={typed.errors.some(({ field }) => field.startsWith('epost-'))}
        >
          <p>{w.emailsHelp}</p>
          <Form ui={ui} action={ui.href(`/uppfoljning/${view.planId}/ansvariga/adresser`)} label={w.emailsForm}>
            {keep.withoutAccount.map(({ personId, name, email }) => (
              <TextField
                ui={ui}
                type="email"
                name={`epost-${personId}`}
                label={w.email(name)}
                value={typed.emails.get(personId) ?? email}
                maxlength={254}
                autocomplete="off"
                errors={typed.errors}
                optional
              />
            ))}
            <Actions>
              <SubmitButton kind="secondary">{w.saveEmails}</SubmitButton>
            </Actions>
          </Form>
        </Details>
      )}
      <Actions>
        <ButtonLink href={ui.href(`/uppfoljning/${view.planId}/perioder/ny`)} kind="secondary">
          {w.open}
        </ButtonLink>
      </Actions>
    </Section>
  );
}
