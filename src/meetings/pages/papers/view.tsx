import { allowedEndings, recordWords } from '../../../records/index.ts';
import {
  ErrorSummary,
  FileField,
  Form,
  Hidden,
  Link,
  Page,
  Radios,
  Section,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { AgendaPaper } from '../../meeting.ts';
import { words as agendaWords } from '../agenda/words.ts';
import { words as meetingWords } from '../meeting/words.ts';
import { meetingName } from '../meeting-name.ts';
import { ChooseRecord } from './choose-record.tsx';
import { PaperTools } from './paper-tools.tsx';
import type { PapersView } from './shown.ts';
import { words } from './words.ts';

type Props = { ui: Ui; view: PapersView };

export function PapersPage({ ui, view }: Props) {
  const w = words[ui.lang];
  const { meeting, item, errors } = view;
  const agenda = `/moten/${meeting.id}/dagordning`;
  const name = meetingName(ui.lang, meeting);
  const standing = item.papers.filter(({ withdrawnAt }) => withdrawnAt === null).length;
  return (
    <Page
      ui={ui}
      title={`${w.title}: ${item.title}`}
      lead={w.sentence(standing)}
      eyebrow={name}
      current="/moten"
      crumbs={[
        { label: meetingWords[ui.lang].room, href: '/moten' },
        { label: name, href: `/moten/${meeting.id}` },
        { label: agendaWords[ui.lang].title, href: agenda },
        { label: w.title },
      ]}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {item.papers.length === 0 ? null : (
        <ol class="agenda making">
          {item.papers.map((paper, place) => (
            <Paper ui={ui} view={view} paper={paper} place={place} />
          ))}
        </ol>
      )}
      <p>
        <Link href={ui.href(`${agenda}#p-${item.id}`)}>{w.back}</Link>
      </p>
      <Section title={w.choose} id="valj">
        <ChooseRecord ui={ui} view={view} />
      </Section>
      <Section title={w.upload} id="ny">
        <Upload ui={ui} view={view} />
      </Section>
    </Page>
  );
}

function Paper({ ui, view, paper, place }: Props & { paper: AgendaPaper; place: number }) {
  const w = words[ui.lang];
  const reach = view.reaches.get(paper.recordId);
  const isWithdrawn = paper.withdrawnAt !== null;
  return (
    <li id={`h-${paper.id}`} class={isWithdrawn ? 'struck' : undefined}>
      <h2>{isWithdrawn ? <s>{paper.title}</s> : <Link href={ui.href(`/handlingar/${paper.recordId}`)}>{paper.title}</Link>}</h2>
      <p class="soft">{isWithdrawn ? w.withdrawn(paper.withdrawnReason) : reach === undefined ? '' : w.reach[reach]}</p>
      <PaperTools ui={ui} view={view} paper={paper} place={place} />
    </li>
  );
}

const accepted = allowedEndings.map((ending) => `.${ending}`).join(',');

function Upload({ ui, view: { meeting, item, typed, errors } }: Props) {
  const w = words[ui.lang];
  const names = recordWords[ui.lang].access;
  const field = { ui, errors };
  const classes = (['working-material', 'public', 'secrecy-may-apply'] as const).map((value) => ({
    ...{ value, label: names[value], help: w.accessHelp[value] },
  }));
  const shared = (['secretariat', 'inside'] as const).map((value) => ({ value, label: w.sharedWith[value] }));
  return (
    <Form ui={ui} action={ui.href(`/moten/${meeting.id}/dagordning/${item.id}/handlingar/ny`)} files label={w.upload}>
      <Hidden name="request" value={typed.request} />
      <FileField {...field} name="file" label={w.file} help={w.fileHelp} accept={accepted} required />
      <TextField {...field} name="title" label={w.fileName} value={typed.title} required maxlength={300} />
      <Radios {...field} name="access" label={w.access} options={classes} value={typed.access} />
      <TextField {...field} name="secrecyParagraph" label={w.paragraph} value={typed.secrecyParagraph} optional maxlength={200} />
      <Radios {...field} name="sharedWith" label={w.shared} options={shared} value={typed.sharedWith} />
      <SubmitButton kind="secondary">{w.save}</SubmitButton>
    </Form>
  );
}
