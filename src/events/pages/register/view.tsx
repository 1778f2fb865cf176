import { disposalDueOn } from '../../../records/index.ts';
import {
  Actions,
  ButtonLink,
  capitalise,
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  Hidden,
  longDate,
  Page,
  Section,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import type { Conference } from '../../conference.ts';
import { conferenceWords, whenInWords } from '../../conference-words.ts';
import type { Registering } from '../../queries/registrations/registering.ts';
import type { Details } from '../../registering/details.ts';
import { registerSentence } from '../../registering/sentences.ts';
import { RegistrationFields } from '../registration-fields.tsx';
import { registerWords } from './words.ts';

/** Filled in by robots: people neither see nor reach it. */
export const trapName = 'webbplats';

/** What was typed, and what the form is known by. */
interface RegisterTyped {
  readonly details: Details;
  readonly email: string;
  readonly errors: FormErrors;
  readonly stamp: string;
}

interface Props {
  readonly ui: Ui;
  readonly registering: Registering;
  /** Whether mail goes, so that one is sent a link; otherwise it is shown. */
  readonly mails: boolean;
}

/** The public form. What becomes of the details is said before the button. */
export function RegisterPage({ ui, registering, mails, typed }: Props & { readonly typed: RegisterTyped }) {
  const w = registerWords[ui.lang];
  const { conference, taken, programme, left } = registering;
  const isFull = conference.seats !== null && taken.seated >= conference.seats;
  const { details, email, errors, stamp } = typed;
  return (
    <Page {...frame(ui, registering)} title={w.title(conference.title)} failed={errors.length > 0}>
      <ErrorSummary ui={ui} errors={errors} />
      <Form ui={ui} action={ui.href(addressOf(conference))} label={w.title(conference.title)}>
        <RegistrationFields ui={ui} typed={details} email={email} errors={errors} programme={programme} left={left} />
        <div hidden>
          <label for={`f-${trapName}`}>{w.trap}</label>
          <input id={`f-${trapName}`} name={trapName} type="text" value="" autocomplete="off" tabindex={-1} />
        </div>
        <Hidden name="stamp" value={stamp} />
        <Privacy ui={ui} registering={registering} mails={mails} />
        <p>{mails ? w.next : w.nextShown}</p>
        <Actions>
          <SubmitButton>{isFull ? w.join : w.register}</SubmitButton>
        </Actions>
      </Form>
    </Page>
  );
}

function Privacy({ ui, registering: { conference, disposal, host } }: Props) {
  const w = registerWords[ui.lang];
  const by = host === null ? w.useOurs : capitalise(`${host.name}, ${host.principalName}`);
  return (
    <Section title={w.privacy}>
      <p>{w.use(by)}</p>
      <p>{w.see}</p>
      {disposal === null ? null : (
        <p>
          {w.goes(
            longDate(ui.lang, disposalDueOn(conference.on, disposal)),
            disposal.number,
            disposal.decidedBy,
            longDate(ui.lang, disposal.decidedOn),
          )}
        </p>
      )}
      <p>{w.rights(contactOf(conference))}</p>
    </Section>
  );
}

/** No more, not yet, or never: why nobody can register now. */
export function NotOpenPage({ ui, registering }: Omit<Props, 'mails'>) {
  const w = registerWords[ui.lang];
  const { conference } = registering;
  return (
    <Page
      {...frame(ui, registering)}
      title={w.closedTitle(conference.title)}
      actions={<ButtonLink href={ui.href(publicAddress(conference))}>{w.about}</ButtonLink>}
    />
  );
}

/** The same for whoever has registered now, and for whoever had already: nobody finds out by it who is registered. */
export function ThanksPage({ ui, registering: { conference }, mails }: Props) {
  const w = registerWords[ui.lang];
  return (
    <Page
      ui={ui}
      title={w.thanks}
      eyebrow={conference.title}
      lead={mails ? w.thanksLead : w.thanksShown(contactOf(conference))}
      actions={
        <ButtonLink href={ui.href(publicAddress(conference))} kind="secondary">
          {w.back}
        </ButtonLink>
      }
    >
      {mails ? <p>{w.noMail(contactOf(conference))}</p> : null}
    </Page>
  );
}

function frame(ui: Ui, { conference, taken }: Registering) {
  const { organ, place } = conference;
  return {
    ui,
    crumbs: [
      { label: conferenceWords[ui.lang].room, href: '/offentligt/konferenser' },
      { label: conference.title, href: publicAddress(conference) },
      { label: registerWords[ui.lang].crumb },
    ],
    eyebrow: eyebrow(ui, conference),
    lead: (
      <>
        {registerSentence(ui.lang, conference, taken)} {capitalise(whenInWords(ui.lang, conference))}, {place}.{' '}
        {registerWords[ui.lang].arranged(organ.name)}
      </>
    ),
  };
}

function eyebrow(ui: Ui, { kind, example }: Conference) {
  return (
    <>
      {conferenceWords[ui.lang].kinds[kind]} {example ? <ExampleTag ui={ui} /> : null}
    </>
  );
}

function contactOf({ contact, contactMail }: Conference): string {
  return [contact, contactMail].filter((part) => part !== '').join(', ');
}

function publicAddress({ id }: Conference): string {
  return `/offentligt/konferenser/${id}`;
}

/** Bare path of the form. */
export function addressOf({ id }: Pick<Conference, 'id'>): string {
  return `/offentligt/konferenser/${id}/anmalan`;
}
