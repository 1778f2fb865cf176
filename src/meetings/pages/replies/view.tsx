import {
  type Column,
  DataTable,
  Details,
  Empty,
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  Hidden,
  Page,
  Radios,
  Remark,
  Section,
  Select,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { Answered } from '../../queries/replies.ts';
import { meetingName } from '../meeting-name.ts';
import { noticeWords } from '../notice-words.ts';
import { MissingList } from './missing.tsx';
import type { RepliesView } from './present.ts';
import { words } from './words.ts';

/** A reply as typed: one's own, or another's that the secretariat notes. */
export interface TypedReply {
  readonly forOther: boolean;
  readonly person: string;
  readonly answer: string;
  readonly note: string;
}

type Props = { ui: Ui; view: RepliesView; typed: TypedReply | null; errors: FormErrors };
const answers = ['on-site', 'remote', 'absent'] as const;

/** Who comes: one's own answer, and everybody's. */
export function RepliesPage({ ui, view, typed, errors }: Props) {
  const w = words[ui.lang];
  const { meeting, called, missing } = view;
  const title = meetingName(ui.lang, meeting);
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={view.sentence}
      eyebrow={
        <>
          {title} {meeting.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/moten"
      crumbs={[
        { label: noticeWords[ui.lang].room, href: '/moten' },
        { label: title, href: `/moten/${meeting.id}` },
        { label: w.title },
      ]}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {view.isOpen ? null : (
        <Remark>
          <p>{w.past}</p>
        </Remark>
      )}
      {view.isOpen && view.me !== null ? <Mine {...{ ui, view, typed, errors }} me={view.me} /> : null}
      {missing.length === 0 ? null : (
        <Section title={w.missing} id="ersattare">
          <MissingList ui={ui} view={view} />
        </Section>
      )}
      <Section title={w.everyone} id="alla">
        <DataTable
          ui={ui}
          caption={w.everyone}
          captionHidden
          columns={columnsOf(ui, view.keeps)}
          rows={called}
          empty={<Empty title={w.nobody}>{w.nobodyHow}</Empty>}
        />
      </Section>
      {view.isOpen && view.keeps && called.length > 0 ? <Others {...{ ui, view, typed, errors }} /> : null}
    </Page>
  );
}

function Mine({ ui, view: { meeting }, typed, errors, me }: Props & { me: Answered }) {
  const w = words[ui.lang];
  const own = typed !== null && !typed.forOther ? typed : null;
  const field = { ui, errors: own === null ? [] : errors };
  const said = me.reply === null ? undefined : w.said(noticeWords[ui.lang].answers[me.reply.answer]);
  return (
    <Section title={w.mine} id="mitt">
      <Form ui={ui} action={ui.href(`/moten/${meeting.id}/svar`)} label={w.mine}>
        <Radios
          {...field}
          name="answer"
          label={w.answer}
          help={said}
          options={answers.map((value) => ({ value, label: w.choices[value] }))}
          value={own?.answer ?? me.reply?.answer ?? ''}
        />
        <TextField
          {...field}
          name="note"
          label={w.note}
          help={w.noteHelp}
          value={own?.note ?? me.reply?.note ?? ''}
          optional
          maxlength={500}
        />
        <SubmitButton>{w.send}</SubmitButton>
      </Form>
    </Section>
  );
}

function Others({ ui, view: { meeting, called }, typed, errors }: Props) {
  const w = words[ui.lang];
  const given = typed?.forOther === true ? typed : null;
  const field = { ui, errors: given === null ? [] : errors };
  return (
    <Details summary={w.other} open={given !== null}>
      <Form ui={ui} action={ui.href(`/moten/${meeting.id}/svar`)} label={w.other}>
        <Hidden name="for" value="annan" />
        <Select
          {...field}
          name="person"
          label={w.person}
          options={called.map(({ personId, name: label }) => ({ value: personId, label }))}
          value={given?.person ?? ''}
        />
        <Radios
          {...field}
          name="answer-annan"
          label={w.answer}
          options={answers.map((value) => ({ value, label: noticeWords[ui.lang].answers[value] }))}
          value={given?.answer ?? ''}
        />
        <TextField {...field} name="note-annan" label={w.noteLabel} value={given?.note ?? ''} optional maxlength={500} />
        <SubmitButton kind="secondary">{w.save}</SubmitButton>
      </Form>
    </Details>
  );
}

function columnsOf(ui: Ui, keeps: boolean): readonly Column<Answered>[] {
  const w = words[ui.lang];
  const shared = noticeWords[ui.lang];
  return [
    { label: w.name, heads: true, cell: ({ name }) => name },
    { label: w.as, cell: ({ as }) => shared.called[as] },
    { label: w.from, cell: ({ principal }) => principal ?? '' },
    { label: w.answer, cell: ({ reply }) => (reply === null ? shared.unanswered : shared.answers[reply.answer]) },
    ...(keeps ? [{ label: w.noteLabel, cell: ({ reply }: Answered) => reply?.note ?? '' }] : []),
  ];
}
