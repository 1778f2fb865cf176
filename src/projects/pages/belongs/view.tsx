import {
  Actions,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Page,
  Section,
  Select,
  type SelectOption,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import type { Project } from '../../project.ts';
import { framed } from '../work-parts/in-project.tsx';
import { belongsWords } from './words.ts';

interface BelongsView {
  readonly project: Project;
  readonly options: readonly SelectOption[];
  readonly request: string;
  readonly place: string;
}

type Props = { ui: Ui; view: BelongsView; errors: FormErrors };

export function BelongsPage(props: Props) {
  const { ui, view, errors } = props;
  const { project, options } = view;
  const w = belongsWords[ui.lang];
  const lead = options.length === 0 ? w.noPlans : project.links.length === 0 ? w.none : w.some;
  return (
    <Page {...framed(ui, project, { label: w.crumb })} title={w.title} lead={lead} failed={errors.length > 0}>
      <ErrorSummary ui={ui} errors={errors} />
      {project.links.length === 0 ? null : <Linked ui={ui} project={project} />}
      {options.length === 0 ? null : <LinkForm {...props} />}
    </Page>
  );
}

function Linked({ ui, project: { id, links } }: { ui: Ui; project: Project }) {
  const w = belongsWords[ui.lang];
  return (
    <Section title={w.linked} id="nu">
      <ul class="items">
        {links.map((link) => (
          <li>
            <p>{link.label === '' ? w.gone : link.label}</p>
            <Form ui={ui} action={ui.href(`/projekt/${id}/hor-till/ta-bort`)} label={`${w.remove}: ${link.label}`}>
              <Hidden name="link" value={link.id} />
              <SubmitButton kind="secondary">
                {w.remove}
                <span class="ds-sr-only">: {link.label}</span>
              </SubmitButton>
            </Form>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function LinkForm({ ui, view: { project, options, request, place }, errors }: Props) {
  const w = belongsWords[ui.lang];
  return (
    <Section title={w.add} id="knyt">
      <Form ui={ui} action={ui.href(`/projekt/${project.id}/hor-till`)} label={w.add}>
        <Hidden name="request" value={request} />
        <Select {...{ ui, errors }} name="place" label={w.place} value={place} options={options} required />
        <Actions>
          <SubmitButton>{w.save}</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
