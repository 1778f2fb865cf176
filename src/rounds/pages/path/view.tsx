import {
  Actions,
  DataTable,
  DateField,
  Empty,
  ErrorSummary,
  ExampleTag,
  Form,
  Hidden,
  Link,
  Page,
  Section,
  Select,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { Typed } from '../typed.ts';
import type { PathShown } from './present.ts';
import { pathWords } from './words.ts';

type Props = { ui: Ui; shown: PathShown; typed: Typed; request: string; action: string };

export function PathPage(props: Props) {
  const { ui, shown, typed } = props;
  const words = pathWords[ui.lang];
  const title = words.title(shown.principal);
  return (
    <Page
      ui={ui}
      title={title}
      eyebrow={
        <>
          {shown.roundTitle} {shown.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      lead={words.lead}
      current="/beslut"
      crumbs={[{ label: words.rounds, href: '/beslut' }, { label: shown.roundTitle, href: shown.roundHref }, { label: title }]}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      <Section title={words.steps}>
        <DataTable
          ui={ui}
          caption={words.steps}
          captionHidden
          rows={shown.rows}
          empty={<Empty title={words.noSteps}>{words.noStepsHow}</Empty>}
          columns={[
            { label: words.board, heads: true, cell: (row) => (row.scope === null ? row.board : `${row.board} (${row.scope})`) },
            { label: words.part, cell: (row) => row.part },
            { label: words.stage, numeric: true, cell: (row) => String(row.stage) },
            { label: words.when, cell: (row) => row.when },
            {
              label: words.remove,
              cell: (row) => (row.removeHref === null ? null : <Link href={ui.href(row.removeHref)}>{words.remove}</Link>),
            },
          ]}
        />
      </Section>
      {shown.boards === null ? null : <AddStep {...props} boards={shown.boards} />}
    </Page>
  );
}

function AddStep({ ui, shown, typed, request, action, boards }: Props & { boards: NonNullable<PathShown['boards']> }) {
  const words = pathWords[ui.lang];
  const { errors } = typed;
  const parts = (['decide', 'recommend', 'prepare'] as const).map((value) => ({ value, label: words.parts[value] }));
  return (
    <Section title={words.add} id="lagg-till">
      <Form ui={ui} action={ui.href(action)}>
        <Hidden name="request" value={request} />
        <Select ui={ui} name="boardId" label={words.board} value={typed.value('boardId')} errors={errors} options={boards} />
        <Select
          ui={ui}
          name="part"
          label={words.part}
          help={words.partHelp}
          value={typed.value('part', 'decide')}
          errors={errors}
          options={parts}
          empty={false}
        />
        <TextField
          ui={ui}
          name="stage"
          label={words.stage}
          help={words.stageHelp}
          type="number"
          min={1}
          max={99}
          width={4}
          value={typed.value('stage', String(shown.nextStage))}
          errors={errors}
        />
        <TextField
          ui={ui}
          name="scope"
          label={words.scope}
          help={words.scopeHelp}
          value={typed.value('scope')}
          errors={errors}
          optional
        />
        <DateField ui={ui} name="on" label={words.on} value={typed.value('on')} errors={errors} />
        <TextArea ui={ui} name="reason" label={words.reason} rows={2} value={typed.value('reason')} errors={errors} />
        <Actions>
          <SubmitButton>{words.addStep}</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
