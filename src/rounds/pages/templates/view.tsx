import {
  Actions,
  DataTable,
  Details,
  Empty,
  ErrorSummary,
  FileField,
  Form,
  Hidden,
  Link,
  list,
  Page,
  Remark,
  Section,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import type { CheckedTemplate } from '../../report/template/fill-template.ts';
import { repeatedPlaceholders, templatePlaceholders } from '../../report/template/template-placeholders.ts';
import type { Typed } from '../typed.ts';
import type { AskedTemplate, TemplateRow } from './present.ts';
import { templateWords } from './words.ts';

/** The boards that may have a template of their own. */
export function TemplatesPage({ ui, rows }: { ui: Ui; rows: readonly TemplateRow[] }) {
  const words = templateWords[ui.lang];
  const own = rows.filter(({ since }) => since !== null).length;
  return (
    <Page
      ui={ui}
      title={words.sentence(own, rows.length)}
      tab={words.title}
      lead={words.lead}
      current="/beslut"
      crumbs={[{ label: words.rounds, href: '/beslut' }, { label: words.title }]}
    >
      <DataTable
        ui={ui}
        caption={words.caption}
        rows={rows}
        empty={<Empty title={words.none} />}
        columns={[
          {
            label: words.board,
            heads: true,
            cell: ({ board }: TemplateRow) => <Link href={ui.href(`/mallar/${board.id}`)}>{board.name}</Link>,
          },
          { label: words.principal, cell: ({ board }: TemplateRow) => board.principalName },
          { label: words.state, cell: ({ since }: TemplateRow) => (since === null ? words.program : words.ownSince(since)) },
        ]}
      />
      <Sample ui={ui} />
    </Page>
  );
}

function Sample({ ui }: { ui: Ui }) {
  return (
    <p>
      <Link href={ui.href('/mallar/exempel')}>{templateWords[ui.lang].sample}</Link>
    </p>
  );
}

type BoardProps = { ui: Ui; asked: AskedTemplate; template: CheckedTemplate | null; typed: Typed; request: string };

/** A board's template: what it has, and how another takes its place. */
export function BoardTemplatePage({ ui, asked: { board }, template, typed, request }: BoardProps) {
  const words = templateWords[ui.lang];
  const action = `/mallar/${board.id}`;
  return (
    <Page
      ui={ui}
      title={template === null ? words.hasNone(board.name) : words.hasOwn(board.name)}
      eyebrow={board.principalName}
      lead={words.boardLead}
      current="/beslut"
      crumbs={[{ label: words.rounds, href: '/beslut' }, { label: words.title, href: '/mallar' }, { label: board.name }]}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      {template === null ? null : <Found ui={ui} template={template} action={action} />}
      <Form ui={ui} action={ui.href(action)} files>
        <Hidden name="request" value={request} />
        <FileField ui={ui} name="file" label={words.file} help={words.fileHelp} accept=".docx" errors={typed.errors} />
        <Actions>
          <SubmitButton>{words.upload}</SubmitButton>
        </Actions>
      </Form>
      <Placeholders ui={ui} />
    </Page>
  );
}

function Found({ ui, template, action }: { ui: Ui; template: CheckedTemplate; action: string }) {
  const words = templateWords[ui.lang];
  const { found, missing } = template;
  return (
    <Section title={words.found} id="finns">
      <ul lang="sv">
        {found.map((name) => (
          <li>
            <code>{`{{${name}}}`}</code>: {meaning(name)}
          </li>
        ))}
      </ul>
      <Remark>
        {missing.length === 0
          ? words.nothingMissing
          : words.missing(
              list(
                ui.lang,
                missing.map((name) => `{{${name}}}`),
              ),
            )}
      </Remark>
      <p>
        <Link href={ui.href(`${action}/fil`)}>{words.download}</Link>
      </p>
      <Form ui={ui} action={ui.href(`${action}/ta-bort`)}>
        <SubmitButton kind="secondary">{words.drop}</SubmitButton>
      </Form>
    </Section>
  );
}

function meaning(name: string): string {
  return [...templatePlaceholders, ...repeatedPlaceholders].find(([each]) => each === name)?.[1] ?? '';
}

function Placeholders({ ui }: { ui: Ui }) {
  const words = templateWords[ui.lang];
  const item = ([name, means]: readonly [string, string]) => (
    <li>
      <code>{`{{${name}}}`}</code>: {means}
    </li>
  );
  return (
    <Section title={words.placeholders} id="platshallare">
      <p>{words.placeholdersHelp}</p>
      <ul lang="sv">{templatePlaceholders.map(item)}</ul>
      <Details summary={words.repeatedTitle}>
        <p>{words.repeated}</p>
        <ul lang="sv">{repeatedPlaceholders.map(item)}</ul>
      </Details>
      <Sample ui={ui} />
    </Section>
  );
}
