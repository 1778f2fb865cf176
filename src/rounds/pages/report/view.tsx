import { ButtonLink, ExampleTag, Link, Page, Section, Tag, type Ui, Warning } from '../../../ui/index.ts';
import type { ReportPart } from '../../report/report.ts';
import { TooEarly } from '../too-early.tsx';
import type { ReportView, ShownPart } from './present.ts';
import { ReportDocument } from './report-document.tsx';
import { partInWords } from './report-sentence.ts';
import { reportWords } from './words.ts';

type Props = { ui: Ui; view: ReportView };

/** A board's official report, as the finished document. */
export function ReportPage({ ui, view }: Props) {
  const words = reportWords[ui.lang];
  const title = words.of(view.board);
  const file = (format: string) => ui.href(`${view.path}/fil?format=${format}`);
  const shown = new Map(view.parts.map((each) => [each.part, each]));
  return (
    <Page
      ui={ui}
      title={view.sentence}
      tab={title}
      eyebrow={
        <>
          {view.board}, {view.principal} {view.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      lead={view.isOwn ? words.leadOwn : words.leadOffice}
      current="/beslut"
      crumbs={crumbsTo(view, ui, title)}
      actions={
        <>
          <ButtonLink href={file('docx')}>{words.word}</ButtonLink>
          <Link href={file('pdf')}>{words.pdf}</Link>
          <Link href={file('pdf&standard=a-2a')}>{words.pdfToKeep}</Link>
          <Link href={file('txt')}>{words.text}</Link>
        </>
      }
    >
      <TooEarly ui={ui} days={view.tooEarly} />
      <ReportDocument
        title={words.document}
        parts={view.parts.map(({ part }) => part)}
        tools={(part) => <Tools ui={ui} shown={shown.get(part)} />}
      />
      <Section title={words.copy} id="kopiera">
        <p>{words.copyHelp}</p>
        {view.drafts.map((draft) => (
          <Draft ui={ui} {...draft} />
        ))}
      </Section>
      <p>
        <Link href={ui.href(view.matterHref)}>{words.matter}</Link> ·{' '}
        <Link href={ui.href(view.templateHref)}>{words.template}</Link>
      </p>
    </Page>
  );
}

function crumbsTo({ roundTitle, roundHref }: ReportView, ui: Ui, title: string) {
  const words = reportWords[ui.lang];
  return [
    { label: words.rounds, href: '/beslut' },
    { label: roundTitle, href: roundHref },
    { label: words.reports, href: `${roundHref}/tjansteskrivelse` },
    { label: title },
  ];
}

/** What this reader can do with a part. */
function Tools({ ui, shown }: { ui: Ui; shown: ShownPart | undefined }) {
  if (shown === undefined || shown.changeHref === null) return null;
  const words = reportWords[ui.lang];
  const href = ui.href(shown.changeHref);
  const what = nameOf(ui, shown.part);
  return (
    <div class="report-tools" lang={ui.lang}>
      {shown.isOwn ? <Tag>{words.own}</Tag> : null}
      <a class="ds-link" href={href}>
        {words.change}
        <span class="ds-sr-only">: {what}</span>
      </a>
      {shown.masterChanged ? (
        <Warning ui={ui}>
          <Link href={href}>{words.masterChanged}</Link>
        </Warning>
      ) : null}
    </div>
  );
}

function nameOf(ui: Ui, { heading, kind }: ReportPart): string {
  return heading ?? partInWords(ui.lang, kind);
}

/** Fields that are only read: they can be marked and copied without scripts. */
function Draft({ ui, id, heading, clauses }: ReportView['drafts'][number] & { ui: Ui }) {
  const words = reportWords[ui.lang];
  return (
    <div class="form">
      <h3 lang="sv">{heading}</h3>
      {clauses.map((clause, place) => (
        <div class="field">
          <label class="ds-label" for={`${id}-${place + 1}`}>
            {words.clause(place + 1)}
            <span class="ds-sr-only" lang="sv">
              : {heading}
            </span>
          </label>
          <textarea class="ds-input" lang="sv" id={`${id}-${place + 1}`} rows={clause.length > 70 ? 3 : 2} readonly>
            {clause}
          </textarea>
        </div>
      ))}
    </div>
  );
}
