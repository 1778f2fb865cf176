import {
  Actions,
  DataTable,
  Details,
  Empty,
  ErrorSummary,
  ExampleTag,
  Form,
  Hidden,
  Link,
  Page,
  Section,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import { type MasterPart, masterParts } from '../../report/master.ts';
import { placeholders } from '../../report/placeholders.ts';
import type { Typed } from '../typed.ts';
import type { AuthorityRow, MasterView } from './present.ts';
import { masterWords } from './words.ts';

type Props = { ui: Ui; view: MasterView; typed: Typed; request: string };

/** The text that a round's reports start from, and the boards that get one. */
export function MasterPage({ ui, view, typed, request }: Props) {
  const words = masterWords[ui.lang];
  const { round } = view;
  return (
    <Page
      ui={ui}
      title={view.sentence}
      tab={words.tab}
      eyebrow={
        <>
          {round.title} {round.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      lead={view.mayWrite ? words.lead : words.leadRead}
      current="/beslut"
      crumbs={[
        { label: words.rounds, href: '/beslut' },
        { label: round.title, href: `/beslut/${round.id}` },
        { label: words.tab },
      ]}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      <Section title={words.authorities} id="namnderna">
        <Authorities ui={ui} rows={view.rows} />
      </Section>
      <Section title={words.master} id="grundtexten">
        {view.mayWrite ? <MasterForm {...{ ui, view, typed, request }} /> : <MasterRead ui={ui} view={view} />}
      </Section>
      <History ui={ui} view={view} />
      {view.mayKeepTemplates ? (
        <p>
          <Link href={ui.href('/mallar')}>{words.templates}</Link>
        </p>
      ) : null}
    </Page>
  );
}

function Authorities({ ui, rows }: { ui: Ui; rows: readonly AuthorityRow[] }) {
  const words = masterWords[ui.lang];
  return (
    <DataTable
      ui={ui}
      caption={words.caption}
      captionHidden
      rows={rows}
      empty={<Empty title={words.none} />}
      columns={[
        {
          label: words.board,
          heads: true,
          cell: ({ board, href }: AuthorityRow) => (href === null ? board : <Link href={ui.href(href)}>{board}</Link>),
        },
        { label: words.principal, cell: ({ principal }: AuthorityRow) => principal },
        { label: words.numbers, cell: ({ numbers }: AuthorityRow) => numbers.join(', ') },
      ]}
    />
  );
}

function MasterForm({ ui, view, typed, request }: Props) {
  const words = masterWords[ui.lang];
  return (
    <Form ui={ui} action={ui.href(`/beslut/${view.round.id}/tjansteskrivelse`)}>
      <Hidden name="request" value={request} />
      {masterParts.map((part) => (
        <PartField ui={ui} part={part} value={typed.value(`parts.${part}`, view.master[part])} typed={typed} />
      ))}
      <Details summary={words.placeholders}>
        <p>{words.placeholdersHelp}</p>
        <ul lang="sv">
          {placeholders.map(([name, means]) => (
            <li>
              <code>{`{{${name}}}`}</code>: {means}
            </li>
          ))}
        </ul>
      </Details>
      <Actions>
        <SubmitButton>{words.save}</SubmitButton>
      </Actions>
    </Form>
  );
}

const rows: Readonly<Record<MasterPart, number>> = {
  title: 1,
  recommend: 3,
  decide: 5,
  matter: 10,
  basis: 4,
  background: 14,
  distribution: 4,
};

function PartField({ ui, part, value, typed }: { ui: Ui; part: MasterPart; value: string; typed: Typed }) {
  const words = masterWords[ui.lang];
  const given = { ui, name: `parts.${part}`, label: words.parts[part], value, errors: typed.errors };
  if (part === 'title') return <TextField {...given} maxlength={300} />;
  const help =
    part === 'recommend' || part === 'decide'
      ? words.clauseHelp
      : part === 'matter' || part === 'background'
        ? words.help
        : words.lineHelp;
  return <TextArea {...given} help={help} rows={rows[part]} maxlength={10_000} />;
}

function MasterRead({ ui, view }: { ui: Ui; view: MasterView }) {
  const words = masterWords[ui.lang];
  return (
    <>
      {masterParts.map((part) => (
        <>
          <h3>{words.parts[part]}</h3>
          <div class="word-changes" lang="sv">
            {view.master[part]}
          </div>
        </>
      ))}
    </>
  );
}

function History({ ui, view: { versions } }: { ui: Ui; view: MasterView }) {
  if (versions.length === 0) return null;
  const words = masterWords[ui.lang];
  return (
    <Details summary={words.history}>
      {versions.map(({ version, recordedAt, parts }) => (
        <Details summary={words.historyLine(version, recordedAt)}>
          {masterParts.map((part) => (
            <>
              <h3>{words.parts[part]}</h3>
              <div class="word-changes" lang="sv">
                {parts[part] ?? ''}
              </div>
            </>
          ))}
        </Details>
      ))}
    </Details>
  );
}
