import {
  ButtonLink,
  DateField,
  DefinitionList,
  Details,
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  HistoryLink,
  Link,
  Page,
  Radios,
  Section,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { PastPublication } from '../../publishing/publication.ts';
import type { StoredRecord } from '../../record.ts';
import { recordWords } from '../../record-words.ts';
import { PublicationsTable } from '../publish/parts.tsx';
import { publishedSentence } from '../publish/shared-words.ts';
import type { RecordView } from './present.ts';
import { words } from './words.ts';

export interface TypedAccess {
  readonly access: string;
  readonly secrecyParagraph: string;
  readonly becameOfficialOn: string;
}

/** The record with what is and has been public of it. */
interface RecordPageView extends RecordView {
  readonly copies: readonly StoredRecord[];
  readonly publications: readonly PastPublication[];
  readonly mayPublish: boolean;
}

type Props = { ui: Ui; view: RecordPageView; typed: TypedAccess; errors: FormErrors };

export function RecordPage({ ui, view, typed, errors }: Props) {
  const w = words[ui.lang];
  const { belongs } = view;
  const belongsLink = belongs?.href ? <Link href={ui.href(belongs.href)}>{belongs.label}</Link> : (belongs?.label ?? null);
  return (
    <Page
      ui={ui}
      title={view.title}
      lead={view.sentence}
      eyebrow={view.example ? <ExampleTag ui={ui} /> : null}
      current="/handlingar"
      crumbs={[{ label: w.records, href: '/handlingar' }, { label: view.title }]}
      failed={errors.length > 0}
      actions={<ButtonLink href={ui.href(`/handlingar/${view.id}/fil`)}>{w.download(view.size)}</ButtonLink>}
    >
      <Section title={w.facts}>
        <DefinitionList
          items={[
            ...view.facts,
            { term: w.belongs, value: belongsLink },
            { term: w.copies, value: <Copies ui={ui} copies={view.copies} /> },
            { term: w.onTheWeb, value: <Public ui={ui} view={view} /> },
            {
              term: w.hash,
              value: (
                <>
                  <code>{view.hash}</code>
                  <br />
                  {w.hashHelp}
                </>
              ),
            },
          ]}
        />
      </Section>
      <PublicationsTable ui={ui} history={view.publications} />
      {view.classes === null ? null : <ChangeForm ui={ui} view={view} typed={typed} errors={errors} />}
      <HistoryLink ui={ui} id={view.id} />
    </Page>
  );
}

function Copies({ ui, copies }: { ui: Ui; copies: readonly StoredRecord[] }) {
  if (copies.length === 0) return <>{words[ui.lang].noCopies}</>;
  return (
    <>
      {copies.map(({ id, fileName }) => (
        <>
          <Link href={ui.href(`/handlingar/${id}`)}>{fileName}</Link>{' '}
        </>
      ))}
    </>
  );
}

/** Whether it is public, and the way to look at it and make it so. */
function Public({ ui, view }: { ui: Ui; view: RecordPageView }) {
  const w = words[ui.lang];
  return (
    <>
      {publishedSentence(ui.lang, view.publications)}{' '}
      {view.mayPublish ? <Link href={ui.href(`/handlingar/${view.id}/publicera`)}>{w.publish}</Link> : null}
    </>
  );
}

function ChangeForm({ ui, view, typed, errors }: { ui: Ui; view: RecordView; typed: TypedAccess; errors: FormErrors }) {
  const w = words[ui.lang];
  const options = (view.classes ?? []).map((value) => ({ value, label: recordWords[ui.lang].access[value] }));
  return (
    <Details summary={w.change} open={errors.length > 0}>
      <Form ui={ui} action={ui.href(`/handlingar/${view.id}`)} label={w.change}>
        <ErrorSummary ui={ui} errors={errors} />
        <Radios
          ui={ui}
          name="access"
          label={w.access}
          help={w.changeHelp}
          options={options}
          value={typed.access}
          errors={errors}
        />
        <TextField
          ui={ui}
          name="secrecyParagraph"
          label={w.paragraph}
          help={w.paragraphHelp}
          optional
          value={typed.secrecyParagraph}
          errors={errors}
        />
        <DateField ui={ui} name="becameOfficialOn" label={w.officialOn} optional value={typed.becameOfficialOn} errors={errors} />
        <SubmitButton kind="secondary">{w.save}</SubmitButton>
      </Form>
    </Details>
  );
}
