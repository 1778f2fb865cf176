import { newId } from '../../../platform/db/columns.ts';
import {
  Actions,
  CheckSentence,
  DataTable,
  Details,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  HiddenFields,
  isoMoment,
  Link,
  Page,
  Remark,
  Section,
  SubmitButton,
  TextArea,
  type Ui,
} from '../../../ui/index.ts';
import { calendarErrors } from '../../refusals/calendar.ts';
import { ClashList } from '../planning/clash-list.tsx';
import { WhenFields } from '../planning/when-fields.tsx';
import { planningWords } from '../planning/words.ts';
import type { ChangeView, ReviewView } from './present.ts';
import type { ChangeKind, TypedChange } from './typed.ts';
import { words } from './words.ts';

const pathOf = (id: string) => `/moten/${id}/andra`;

const crumbs = (ui: Ui, id: string, organ: string) => [
  { label: planningWords[ui.lang].room, href: '/moten' },
  { label: organ, href: `/moten/${id}` },
  { label: words[ui.lang].title },
];

/** What can become of a meeting's day: each as a form of its own, the likeliest open. */
export function ChangePage({ ui, view, organ, errors }: { ui: Ui; view: ChangeView; organ: string; errors: FormErrors }) {
  const w = words[ui.lang];
  const [first] = view.can;
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={view.lead}
      current="/moten"
      crumbs={crumbs(ui, view.id, organ)}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      <ClashList ui={ui} clashes={view.clashes} />
      {view.passed ? (
        <Remark>
          {w.held} <Link href={ui.href(`/moten/${view.id}/rum`)}>{w.open}</Link>
        </Remark>
      ) : null}
      {view.fixed.length > 0 ? <Remark>{calendarErrors(view.fixed, ui.lang).map(({ text }) => text)}</Remark> : null}
      {view.can.map((kind) => (
        <KindForm
          ui={ui}
          view={view}
          kind={kind}
          errors={view.typed.kind === kind ? errors : []}
          alone={view.can.length === 1}
          isFirst={kind === first}
        />
      ))}
      <History ui={ui} view={view} />
    </Page>
  );
}

const labels = { move: 'move', cancel: 'cancelMeeting', notHeld: 'notHeld', restore: 'restore' } as const;

type KindProps = { ui: Ui; view: ChangeView; kind: ChangeKind; errors: FormErrors; alone: boolean; isFirst: boolean };

function KindForm({ ui, view: { id, typed }, kind, errors, alone, isFirst }: KindProps) {
  const [w, p] = [words[ui.lang], planningWords[ui.lang]];
  const label = w[labels[kind]];
  const isTyped = typed.kind === kind;
  const form = (
    <Form ui={ui} action={ui.href(pathOf(id))} method="get" label={label}>
      <Hidden name="vad" value={kind} />
      <Hidden name="steg" value="granska" />
      {kind === 'move' ? <WhenFields ui={ui} errors={errors} typed={typed} /> : null}
      <TextArea
        ui={ui}
        errors={errors}
        name="reason"
        label={w.reason}
        help={w.reasonHelp}
        value={isTyped ? typed.reason : ''}
        rows={2}
        maxlength={500}
      />
      <Actions>
        <SubmitButton kind={isFirst ? 'primary' : 'secondary'}>{p.review}</SubmitButton>
        {isFirst ? <Link href={ui.href(`/moten/${id}`)}>{p.cancel}</Link> : null}
      </Actions>
    </Form>
  );
  if (alone) return <Section title={label}>{form}</Section>;
  return (
    <Details summary={label} open={isTyped}>
      {form}
    </Details>
  );
}

function History({ ui, view: { changes } }: { ui: Ui; view: ChangeView }) {
  const w = words[ui.lang];
  if (changes.length === 0) return null;
  return (
    <Section title={w.history}>
      <DataTable
        ui={ui}
        caption={w.history}
        captionHidden
        rows={changes}
        columns={[
          { label: w.when, heads: true, cell: ({ at }) => isoMoment(at) },
          { label: w.what, cell: ({ kind }) => w.kinds[kind] },
          { label: w.was, cell: ({ was }) => [was.on, `${was.starts}–${was.ends}`, was.place].filter(Boolean).join(', ') },
          { label: w.why, cell: ({ reason }) => reason },
        ]}
      />
    </Section>
  );
}

/** What is to be changed, and who must be told, before it is. */
export function ChangeReviewPage({ ui, view, organ }: { ui: Ui; view: ReviewView; organ: string }) {
  const [w, p] = [words[ui.lang], planningWords[ui.lang]];
  const { id, typed, clashes, told, noticed } = view;
  const fields = fieldsOf(typed);
  const back = ui.href(`${pathOf(id)}?${new URLSearchParams(fields)}`);
  return (
    <Page ui={ui} title={w.reviewTitle} current="/moten" crumbs={crumbs(ui, id, organ)}>
      <CheckSentence ui={ui} parts={[{ text: view.sentence, href: back, what: w.title }]} />
      <ClashList ui={ui} clashes={clashes} />
      <p>{noticed ? w.tell(told.length) : w.tellNobody}</p>
      {told.length === 0 ? null : (
        <Details summary={w.tellWho}>
          <ul>
            {told.map((name) => (
              <li>{name}</li>
            ))}
          </ul>
        </Details>
      )}
      <Form ui={ui} action={ui.href(pathOf(id))} label={w.confirm[typed.kind]}>
        <Hidden name="request" value={newId()} />
        <HiddenFields fields={fields} />
        <Actions>
          <SubmitButton kind={typed.kind === 'cancel' ? 'danger' : 'primary'}>{w.confirm[typed.kind]}</SubmitButton>
          <Link href={back}>{p.change}</Link>
        </Actions>
      </Form>
    </Page>
  );
}

function fieldsOf({ kind, on, starts, ends, place, online, reason }: TypedChange): Record<string, string> {
  return { vad: kind, on, starts, ends, place, online, reason };
}
