import {
  Actions,
  Changes,
  DateField,
  ErrorSummary,
  Form,
  Hidden,
  Link,
  Page,
  Remark,
  Section,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
  Warning,
} from '../../../ui/index.ts';
import type { PartKind } from '../../report/report.ts';
import { partInWords } from '../report/report-sentence.ts';
import { reportWords } from '../report/words.ts';
import type { Typed } from '../typed.ts';
import type { WordingView } from './present.ts';
import { wordingWords } from './words.ts';

type Props = {
  ui: Ui;
  view: WordingView;
  typed: Typed;
  request: string;
  board: string;
  roundTitle: string;
  /** Bare paths. */
  roundHref: string;
  reportHref: string;
};

/** One part of the report, in the authority's own words. */
export function WordingPage(props: Props) {
  const { ui, view, typed } = props;
  const words = wordingWords[ui.lang];
  const report = reportWords[ui.lang];
  const title = words.title(view.heading ?? partInWords(ui.lang, view.kind));
  return (
    <Page
      ui={ui}
      title={title}
      eyebrow={props.board}
      lead={words.lead}
      current="/beslut"
      crumbs={[
        { label: report.rounds, href: '/beslut' },
        { label: props.roundTitle, href: props.roundHref },
        { label: report.of(props.board), href: props.reportHref },
        { label: title },
      ]}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      <Changed ui={ui} view={view} />
      <WordingForm {...props} />
    </Page>
  );
}

function Changed({ ui, view: { changed } }: { ui: Ui; view: WordingView }) {
  if (changed === null) return null;
  const words = wordingWords[ui.lang];
  return (
    <Section title={words.changed} id="andrat">
      <p>{words.changedLead}</p>
      <Changes ui={ui} before={changed.before} after={changed.after} />
      <h3>{words.yours}</h3>
      <div class="word-changes" lang="sv">
        {changed.own}
      </div>
      <Remark>{words.merged}</Remark>
      {changed.clashes ? <Warning ui={ui}>{words.clashes}</Warning> : null}
    </Section>
  );
}

function WordingForm({ ui, view, typed, request, reportHref }: Props) {
  const words = wordingWords[ui.lang];
  return (
    <Form ui={ui} action={ui.href(`${reportHref}/ord`)}>
      <Hidden name="request" value={request} />
      <Hidden name="part" value={view.key} />
      <Field ui={ui} kind={view.kind} typed={typed} proposed={view.proposed} />
      <Actions>
        <SubmitButton name="choice" value="text">
          {words.save}
        </SubmitButton>
        {view.changed === null ? null : (
          <SubmitButton kind="secondary" name="choice" value="keep">
            {words.keep}
          </SubmitButton>
        )}
        {view.isOwn ? (
          <SubmitButton kind="secondary" name="choice" value="master">
            {words.useMaster}
          </SubmitButton>
        ) : null}
        <Link href={ui.href(reportHref)}>{words.cancel}</Link>
      </Actions>
    </Form>
  );
}

function Field({ ui, kind, typed, proposed }: { ui: Ui; kind: PartKind; typed: Typed; proposed: string }) {
  const words = wordingWords[ui.lang];
  const given = { ui, name: 'text', label: words.text, value: typed.value('text', proposed), errors: typed.errors };
  if (kind === 'date') return <DateField {...given} label={partInWords(ui.lang, kind)} />;
  if (kind === 'title' || kind === 'administration') return <TextField {...given} maxlength={300} />;
  const rows = kind === 'matter' || kind === 'background' ? 18 : 6;
  return <TextArea {...given} help={helpFor(ui, kind)} rows={rows} maxlength={10_000} />;
}

function helpFor(ui: Ui, kind: PartKind): string {
  const words = wordingWords[ui.lang];
  if (kind === 'draft') return words.clauseHelp;
  if (kind === 'signing') return words.signHelp;
  return kind === 'basis' || kind === 'distribution' ? words.lineHelp : words.help;
}
