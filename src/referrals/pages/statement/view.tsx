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
  Radios,
  Remark,
  Select,
  type SelectOption,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import { stances } from '../../statement/statement.ts';
import { statementWords } from '../../statement/words.ts';
import { shared } from '../words.ts';
import type { TypedStatement } from './typed.ts';
import { words } from './words.ts';

interface StatementView {
  readonly sharingId: string;
  readonly title: string;
  readonly boards: readonly SelectOption[];
  readonly passages: readonly SelectOption[];
  readonly typed: TypedStatement;
  readonly errors: FormErrors;
  /** Day of the statement that this one would replace; null for none. */
  readonly replaces: string | null;
  readonly today: string;
}

type Props = { ui: Ui; view: StatementView };

export function StatementPage({ ui, view }: Props) {
  const w = words[ui.lang];
  const { typed, errors, sharingId } = view;
  const here = `/remisser/${sharingId}`;
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={w.lead}
      eyebrow={view.title}
      current="/remisser"
      crumbs={[{ label: shared[ui.lang].room, href: '/remisser' }, { label: view.title, href: here }, { label: w.title }]}
      failed={errors.length > 0}
    >
      {view.replaces === null ? null : <Remark>{w.replaces(view.replaces)}</Remark>}
      <Form ui={ui} action={ui.href(`${here}/yttrande`)} label={w.title} files>
        <ErrorSummary ui={ui} errors={errors} />
        <Hidden name="request" value={typed.request} />
        <Hidden name="rader" value={String(typed.viewpoints.length)} />
        <AboutDecision ui={ui} view={view} />
        <Fieldset legend={w.viewpoints} help={w.viewpointsHelp}>
          {typed.viewpoints.map((_, place) => (
            <ViewpointFields ui={ui} view={view} place={place} />
          ))}
          <p>
            <SubmitButton kind="secondary" name="steg" value="fler">
              {w.more}
            </SubmitButton>
          </p>
        </Fieldset>
        <Document ui={ui} view={view} />
        <Actions>
          <SubmitButton>{w.save}</SubmitButton>
          <Link href={ui.href(here)}>{shared[ui.lang].cancel}</Link>
        </Actions>
      </Form>
    </Page>
  );
}

/** Which board decided, when, and what it answers as a whole. */
function AboutDecision({ ui, view: { typed, errors, boards, today } }: Props) {
  const w = words[ui.lang];
  const field = { ui, errors };
  const said = stances.map((stance) => ({ value: stance, label: statementWords[ui.lang].stances[stance] }));
  return (
    <>
      <Select {...field} name="namnd" label={w.board} options={boards} value={typed.board} required />
      <DateField {...field} name="beslutad" label={w.decided} value={typed.decided} max={today} />
      <TextField
        {...field}
        name="paragraf"
        label={w.paragraph}
        help={w.paragraphHelp}
        value={typed.paragraph}
        optional
        width={8}
        maxlength={20}
      />
      <Radios {...field} name="svar" label={w.stance} options={said} value={typed.stance} />
      <TextArea
        {...field}
        name="sammanfattning"
        label={w.summary}
        help={w.summaryHelp}
        value={typed.summary}
        optional
        rows={3}
        maxlength={2000}
      />
    </>
  );
}

function ViewpointFields({ ui, view: { typed, errors, passages }, place }: Props & { place: number }) {
  const w = words[ui.lang];
  const viewpoint = typed.viewpoints[place];
  const field = { ui, errors };
  return (
    <Fieldset legend={w.viewpoint(place + 1)}>
      <Select {...field} name={`stalle-${place}`} label={w.place} options={passages} value={viewpoint?.passage} empty={false} />
      <TextField {...field} name={`ord-${place}`} label={w.quote} value={viewpoint?.quote} optional maxlength={500} />
      <TextArea {...field} name={`synpunkt-${place}`} label={w.text} value={viewpoint?.text} optional rows={3} maxlength={5000} />
    </Fieldset>
  );
}

function Document({ ui, view: { typed, errors } }: Props) {
  const w = words[ui.lang];
  if (typed.record === '')
    return (
      <FileField
        ui={ui}
        errors={errors}
        name="fil"
        label={w.file}
        help={w.fileHelp}
        accept=".pdf,.docx,.odt,.txt,.html"
        optional
      />
    );
  return (
    <Remark>
      <Hidden name="handling" value={typed.record} />
      <p>
        {w.came} <Link href={ui.href(`/handlingar/${typed.record}`)}>{w.open}</Link>
      </p>
    </Remark>
  );
}
