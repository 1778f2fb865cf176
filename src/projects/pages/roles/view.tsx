import {
  Actions,
  DataTable,
  DateField,
  Details,
  Empty,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  isoDate,
  Link,
  list,
  Page,
  Radios,
  Section,
  Select,
  type SelectOption,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import type { Project, ProjectRole } from '../../project.ts';
import { roomWords } from '../parts/words.ts';
import { framed } from '../work-parts/in-project.tsx';
import { rolesWords } from './words.ts';

/** As typed. */
export interface TypedRole {
  readonly request: string;
  readonly role: string;
  /** `person:ID` or `organ:ID`. */
  readonly who: string;
  readonly from: string;
  /** The part that ends. */
  readonly ending: string;
  readonly to: string;
}

interface RolesView {
  readonly project: Project;
  readonly roles: readonly ProjectRole[];
  /** Those that have not ended. */
  readonly going: readonly ProjectRole[];
  /** Null for those who may not name anybody. */
  readonly choices: { readonly people: readonly SelectOption[]; readonly organs: readonly SelectOption[] } | null;
}

type Props = { ui: Ui; view: RolesView; typed: TypedRole; errors: FormErrors };

export function RolesPage(props: Props) {
  const { ui, view, errors } = props;
  const { project, roles, going, choices } = view;
  const [w, { role }] = [rolesWords[ui.lang], roomWords[ui.lang]];
  const leaders = project.leaders.map(({ name }) => name);
  return (
    <Page
      {...framed(ui, project, { label: w.crumb })}
      title={w.title}
      lead={leaders.length > 0 ? w.leads(list(ui.lang, leaders)) : choices === null ? w.nobody : w.nobodyLeads}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      <DataTable<ProjectRole>
        ui={ui}
        caption={w.table}
        rows={roles}
        empty={<Empty title={w.none} />}
        columns={[
          { label: w.who, heads: true, cell: nameOf },
          { label: w.what, cell: (each) => role[each.role] },
          { label: w.from, cell: ({ from }) => isoDate(from) },
          { label: w.to, cell: ({ to }) => (to === null ? w.open : isoDate(to)) },
        ]}
      />
      {choices === null ? null : <NameForm {...props} choices={choices} />}
      {choices === null || going.length === 0 ? null : <EndForm {...props} />}
    </Page>
  );
}

function nameOf({ name, title }: ProjectRole): string {
  return title === null || title === '' ? name : `${name}, ${title}`;
}

function NameForm({ ui, view, typed, errors, choices }: Props & { choices: NonNullable<RolesView['choices']> }) {
  const [w, { role }] = [rolesWords[ui.lang], roomWords[ui.lang]];
  const field = { ui, errors };
  const options = [
    ...choices.organs.map(({ value, label }) => ({ value: `organ:${value}`, label: `${label} (${w.organ})` })),
    ...choices.people.map(({ value, label }) => ({ value: `person:${value}`, label })),
  ];
  return (
    <Section title={w.name} id="namnge">
      <Form ui={ui} action={ui.href(`/projekt/${view.project.id}/roller`)} label={w.name}>
        <Hidden name="request" value={typed.request} />
        <Radios
          {...field}
          name="role"
          label={w.role}
          value={typed.role}
          options={(['leader', 'steering', 'member'] as const).map((value) => ({ value, label: role[value] }))}
        />
        <Select
          {...field}
          name="who"
          label={w.whom}
          help={
            <>
              {w.whomHelp} <Link href={ui.href('/personer')}>{w.newPerson}</Link>
            </>
          }
          value={typed.who}
          options={options}
          required
        />
        <DateField {...field} name="from" label={w.day} value={typed.from} required />
        <Actions>
          <SubmitButton>{w.save}</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

function EndForm({ ui, view: { project, going }, typed, errors }: Props) {
  const [w, { role }] = [rolesWords[ui.lang], roomWords[ui.lang]];
  const field = { ui, errors };
  return (
    <Details summary={w.end} open={errors.some((each) => each.field === 'ending' || each.field === 'to')}>
      <Form ui={ui} action={ui.href(`/projekt/${project.id}/roller/sluta`)} label={w.end}>
        <Select
          {...field}
          name="ending"
          label={w.endWhich}
          value={typed.ending}
          options={going.map((each) => ({ value: each.id, label: `${nameOf(each)}: ${role[each.role].toLowerCase()}` }))}
          required
        />
        <DateField {...field} name="to" label={w.endDay} help={w.endHelp} value={typed.to} required />
        <Actions>
          <SubmitButton kind="secondary">{w.endButton}</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}
