import {
  Actions,
  Checkboxes,
  type ChoiceOption,
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import type { Conference } from '../../conference.ts';
import type { Registration } from '../../registering/registration.ts';
import { crumbsTo } from '../conference-asked.ts';
import { participantsWords } from '../participants/words.ts';
import { attendanceWords } from './words.ts';

interface AttendanceView {
  readonly conference: Conference;
  /** Why nothing can be marked; null when it can. */
  readonly why: 'early' | 'gone' | 'nobody' | null;
  readonly seated: readonly Registration[];
  readonly waiting: readonly Registration[];
  readonly request: string;
  readonly errors: FormErrors;
}

type Props = { ui: Ui; view: AttendanceView };

/** Everybody who could come, to be ticked in one form. */
export function AttendancePage({ ui, view }: Props) {
  const w = attendanceWords[ui.lang];
  const { conference, why, errors } = view;
  const list = `/konferenser/${conference.id}/deltagare`;
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={why === null ? w.lead : w[why]}
      eyebrow={
        <>
          {conference.title} {conference.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/konferenser"
      crumbs={crumbsTo(ui.lang, conference, { label: participantsWords[ui.lang].title, href: list }, { label: w.title })}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {why === null ? <Boxes ui={ui} view={view} /> : null}
      {why === null && conference.state !== 'over' ? (
        <p>
          {w.door} <Link href={ui.href(`${list}/ny`)}>{w.doorLink}</Link>
        </p>
      ) : null}
      <p>
        <Link href={ui.href(list)}>{w.back}</Link>
      </p>
    </Page>
  );
}

function Boxes({ ui, view: { conference, seated, waiting, request } }: Props) {
  const w = attendanceWords[ui.lang];
  const all = [...seated, ...waiting];
  const came = all.filter(({ attended }) => attended === true).map(({ id }) => id);
  const option = ({ id, name, organisation }: Registration): ChoiceOption => ({ value: id, label: name, help: organisation });
  return (
    <Form ui={ui} action={ui.href(`/konferenser/${conference.id}/deltagare/narvaro`)} label={w.title}>
      <Hidden name="request" value={request} />
      {/* In one field: a form has only so many. */}
      <Hidden name="visad" value={all.map(({ id }) => id).join(' ')} />
      {seated.length === 0 ? null : <Checkboxes ui={ui} name="kom" label={w.seated} options={seated.map(option)} values={came} />}
      {waiting.length === 0 ? null : (
        <Checkboxes ui={ui} name="kom-anda" label={w.waiting} help={w.waitingHelp} options={waiting.map(option)} values={came} />
      )}
      <Actions>
        <SubmitButton>{w.save}</SubmitButton>
      </Actions>
    </Form>
  );
}
