import {
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  ProseField,
  Radios,
  Remark,
  Select,
  type SelectOption,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import { aboutHref, readAbout } from '../../agenda/about.ts';
import { purposeWords } from '../../agenda/purpose-words.ts';
import type { Purpose } from '../../meeting.ts';
import { words as itemWords } from '../item/words.ts';
import { words as meetingWords } from '../meeting/words.ts';
import { words as backlogWords } from '../proposals/words.ts';
import { words } from './words.ts';

/** The form's fields, as typed. */
export interface TypedProposal {
  readonly title: string;
  readonly purpose: string;
  readonly text: string;
  readonly minutes: string;
  readonly organId: string;
  readonly meetingId: string;
  /** `kind:id:title`, or ''. */
  readonly about: string;
  readonly request: string;
}

export interface NewProposalView {
  readonly typed: TypedProposal;
  readonly errors: FormErrors;
  readonly organs: readonly SelectOption[];
  /** Coming meetings: of the organ that is chosen, else of all. */
  readonly meetings: readonly SelectOption[];
  readonly purposes: readonly Purpose[];
}

export function NewProposalPage({ ui, view: { typed, errors, ...choices } }: { ui: Ui; view: NewProposalView }) {
  const w = words[ui.lang];
  const field = { ui, errors };
  const purposes = choices.purposes.map((value) => ({
    ...{ value, label: purposeWords[ui.lang][value], help: itemWords[ui.lang].purposeHelp[value] },
  }));
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={w.lead}
      current="/moten"
      crumbs={[
        { label: meetingWords[ui.lang].room, href: '/moten' },
        { label: backlogWords[ui.lang].title, href: '/moten/forslag' },
        { label: w.title },
      ]}
      failed={errors.length > 0}
    >
      <AboutWhat ui={ui} about={typed.about} />
      <Form ui={ui} action={ui.href('/moten/forslag/nytt')} label={w.title}>
        <ErrorSummary ui={ui} errors={errors} />
        <Hidden name="request" value={typed.request} />
        <Hidden name="about" value={typed.about} />
        <Select
          {...field}
          name="organId"
          label={w.organ}
          options={choices.organs}
          value={typed.organId}
          empty={w.organHelp}
          required
        />
        <TextField {...field} name="title" label={w.heading} value={typed.title} required maxlength={200} />
        <Radios {...field} name="purpose" label={w.purpose} options={purposes} value={typed.purpose} required />
        <ProseField {...field} name="text" label={w.text} value={typed.text} optional />
        <TextField {...field} name="minutes" label={w.minutes} value={typed.minutes} optional width={4} inputmode="numeric" />
        <Select
          {...field}
          name="meetingId"
          label={w.meeting}
          options={choices.meetings}
          value={typed.meetingId}
          empty={w.noMeeting}
        />
        <div class="actions">
          <SubmitButton>{w.save}</SubmitButton>
          <Link href={ui.href('/moten/forslag')}>{w.cancel}</Link>
        </div>
      </Form>
    </Page>
  );
}

/** What it is about, where it was proposed from another page. */
function AboutWhat({ ui, about }: { ui: Ui; about: string }) {
  const thing = readAbout(about);
  const href = thing === null ? null : aboutHref(thing.kind, thing.id);
  if (thing === null || href === null) return null;
  return (
    <Remark>
      <p>
        <Link href={ui.href(href)}>{words[ui.lang].about(thing.title)}</Link>
      </p>
    </Remark>
  );
}
