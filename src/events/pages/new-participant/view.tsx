import { hoursInWords } from '../../../meetings/index.ts';
import {
  Actions,
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  Radios,
  Remark,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { Conference } from '../../conference.ts';
import type { choicesIn, Details } from '../../registering/details.ts';
import { crumbsTo } from '../conference-asked.ts';
import { participantsWords } from '../participants/words.ts';
import { newParticipantWords } from './words.ts';

export interface TypedParticipant extends Details {
  readonly request: string;
  readonly email: string;
  readonly language: 'sv' | 'en';
  readonly errors: FormErrors;
}

interface NewParticipantView {
  readonly conference: Conference;
  /** What there is to choose between. */
  readonly choices: ReturnType<typeof choicesIn>;
  /** How many seats are free; null: as many as come. */
  readonly left: number | null;
  readonly isOpen: boolean;
  readonly canSend: boolean;
}

type Props = { ui: Ui; view: NewParticipantView; typed: TypedParticipant };

/** The secretariat writes down somebody who has called. */
export function NewParticipantPage({ ui, view, typed }: Props) {
  const w = newParticipantWords[ui.lang];
  const { conference, left, isOpen } = view;
  const seats = left === null ? w.noLimit : left > 0 ? w.free(left) : w.full;
  const list = `/konferenser/${conference.id}/deltagare`;
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={isOpen ? w.lead(seats) : w.closed}
      eyebrow={
        <>
          {conference.title} {conference.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/konferenser"
      crumbs={crumbsTo(ui.lang, conference, { label: participantsWords[ui.lang].title, href: list }, { label: w.title })}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      {isOpen ? <Fields ui={ui} view={view} typed={typed} /> : null}
      <p>
        <Link href={ui.href(list)}>{w.back}</Link>
      </p>
    </Page>
  );
}

function Fields({ ui, view: { conference, choices, canSend }, typed }: Props) {
  const w = newParticipantWords[ui.lang];
  const field = { ui, errors: typed.errors };
  const languages = (['sv', 'en'] as const).map((value) => ({ value, label: w.languages[value] }));
  return (
    <Form ui={ui} action={ui.href(`/konferenser/${conference.id}/deltagare/ny`)} label={w.title}>
      <Hidden name="request" value={typed.request} />
      <Remark>
        {w.tell} {canSend ? null : w.noMail}
      </Remark>
      <TextField {...field} name="name" label={w.name} value={typed.name} required maxlength={200} />
      <TextField
        {...field}
        name="organisation"
        label={w.organisation}
        help={w.organisationHelp}
        value={typed.organisation}
        required
        maxlength={200}
      />
      <TextField {...field} name="role" label={w.role} value={typed.role} optional maxlength={200} />
      <TextField
        {...field}
        name="email"
        label={w.email}
        help={w.emailHelp}
        type="email"
        value={typed.email}
        optional
        maxlength={254}
      />
      <Radios {...field} name="language" label={w.language} options={languages} value={typed.language} />
      {choices.map(({ choice, items }, place) => (
        <Radios
          {...field}
          name={`pass-${place}`}
          label={choice}
          options={[
            ...items.map((item) => ({ value: item.id, label: item.title, help: hoursInWords(ui.lang, item) })),
            { value: '', label: w.none },
          ]}
          value={items.find(({ id }) => typed.itemIds.includes(id))?.id ?? ''}
        />
      ))}
      <TextArea
        {...field}
        name="needs"
        label={w.needs}
        help={w.needsHelp}
        value={typed.needs}
        rows={3}
        optional
        maxlength={1000}
      />
      <Actions>
        <SubmitButton>{w.save}</SubmitButton>
      </Actions>
    </Form>
  );
}
