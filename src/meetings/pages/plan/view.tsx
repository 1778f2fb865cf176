import { newId } from '../../../platform/db/columns.ts';
import {
  Actions,
  CheckSentence,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  HiddenFields,
  Link,
  Page,
  Select,
  type SelectOption,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import { ClashList } from '../planning/clash-list.tsx';
import { WhenFields } from '../planning/when-fields.tsx';
import { planningWords } from '../planning/words.ts';
import type { TypedMeeting } from './typed.ts';
import { words } from './words.ts';

const path = '/moten/nytt';

interface FormView {
  readonly typed: TypedMeeting;
  readonly organs: readonly SelectOption[];
  readonly errors: FormErrors;
}

const crumbs = (ui: Ui) => [{ label: planningWords[ui.lang].room, href: '/moten' }, { label: words[ui.lang].title }];

export function PlanPage({ ui, view: { typed, organs, errors } }: { ui: Ui; view: FormView }) {
  const [w, p] = [words[ui.lang], planningWords[ui.lang]];
  return (
    <Page ui={ui} title={w.title} lead={w.lead} current="/moten" crumbs={crumbs(ui)} failed={errors.length > 0}>
      <ErrorSummary ui={ui} errors={errors} />
      <Form ui={ui} action={ui.href(path)} method="get" label={w.title}>
        <Hidden name="steg" value="granska" />
        <Select ui={ui} errors={errors} name="organId" label={p.organ} options={organs} value={typed.organId} />
        <WhenFields ui={ui} errors={errors} typed={typed} />
        <TextField ui={ui} name="title" label={p.title} help={p.titleHelp} value={typed.title} maxlength={200} optional />
        <Actions>
          <SubmitButton>{p.review}</SubmitButton>
          <Link href={ui.href('/moten')}>{p.cancel}</Link>
        </Actions>
      </Form>
      <p>
        <Link href={ui.href('/moten/serie')}>{w.series}</Link>
      </p>
    </Page>
  );
}

interface ReviewView {
  readonly typed: TypedMeeting;
  readonly sentence: string;
  readonly clashes: readonly string[];
}

/** The meeting said back, and what the day clashes with, before it is planned. */
export function PlanReviewPage({ ui, view: { typed, sentence, clashes } }: { ui: Ui; view: ReviewView }) {
  const [w, p] = [words[ui.lang], planningWords[ui.lang]];
  const back = ui.href(`${path}?${new URLSearchParams({ ...typed })}`);
  return (
    <Page ui={ui} title={w.reviewTitle} current="/moten" crumbs={crumbs(ui)}>
      <CheckSentence ui={ui} parts={[{ text: sentence, href: back, what: w.title }]} />
      {clashes.length === 0 ? <p>{p.noClashes}</p> : <ClashList ui={ui} clashes={clashes} />}
      <Form ui={ui} action={ui.href(path)} label={w.make}>
        <Hidden name="request" value={newId()} />
        <HiddenFields fields={{ ...typed }} />
        <Actions>
          <SubmitButton>{w.make}</SubmitButton>
          <Link href={back}>{p.change}</Link>
        </Actions>
      </Form>
    </Page>
  );
}
