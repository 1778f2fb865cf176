import { hoursInWords } from '../../../meetings/index.ts';
import { disposalDueOn } from '../../../records/index.ts';
import {
  Actions,
  ButtonLink,
  CheckSentence,
  capitalise,
  type Definition,
  DefinitionList,
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  Hidden,
  Link,
  longDate,
  Page,
  Section,
  SubmitButton,
  type Ui,
  Warning,
} from '../../../ui/index.ts';
import type { Conference } from '../../conference.ts';
import { whenInWords } from '../../conference-words.ts';
import type { OwnRegistration } from '../../queries/registrations/own.ts';
import { confirmBy } from '../../registering/confirm-by.ts';
import { choicesIn, type Details } from '../../registering/details.ts';
import { ownSentence } from '../../registering/sentences.ts';
import { RegistrationFields } from '../registration-fields.tsx';
import { ownWords } from './words.ts';

interface Props {
  readonly ui: Ui;
  /** Bare path of the page. */
  readonly here: string;
  readonly own: OwnRegistration;
  /** Chosen for what is sent from the page. */
  readonly request: string;
  readonly errors: FormErrors;
}

/** Whether there is a place that can be confirmed, changed or given up. */
export function isLive({ conference, registration }: OwnRegistration): boolean {
  const isHeld = conference.state !== 'cancelled' && conference.state !== 'over';
  return isHeld && (registration.state === 'seat' || registration.state === 'waiting');
}

/** One's own registration: where it stands, and what can be done with it. */
export function OwnPage({ ui, here, own, request, errors }: Props) {
  const w = ownWords[ui.lang];
  const { conference, registration, programme } = own;
  const by = confirmBy(registration.since, conference.on);
  const struck = programme.filter(({ id }) => isLive(own) && registration.struck.includes(id));
  return (
    <Page {...frame(ui, own)} title={ownSentence(ui.lang, conference, registration, by)} failed={errors.length > 0}>
      <ErrorSummary ui={ui} errors={errors} />
      {conference.cancelledBecause === null ? null : <p>{conference.cancelledBecause}</p>}
      {isLive(own) ? <WhatToDo ui={ui} here={here} own={own} request={request} /> : <Elsewhere ui={ui} own={own} />}
      {struck.map(({ title }) => (
        <Warning ui={ui}>{w.struck(title)}</Warning>
      ))}
      <Section title={w.yours}>
        <DefinitionList items={saidIn(ui, own)} />
        <Kept ui={ui} own={own} />
      </Section>
    </Page>
  );
}

function WhatToDo({ ui, here, own, request }: Omit<Props, 'errors'>) {
  const w = ownWords[ui.lang];
  const { registration, conference } = own;
  const others = (
    <>
      <ButtonLink href={ui.href(`${here}?andra=ja`)} kind="secondary">
        {w.change}
      </ButtonLink>
      <ButtonLink href={ui.href(`${here}?avboka=ja`)} kind="secondary">
        {w.cancel}
      </ButtonLink>
      {registration.state === 'seat' ? (
        <ButtonLink href={ui.href(`${here}/kalender.ics`)} kind="secondary" file>
          {w.calendar}
        </ButtonLink>
      ) : null}
      <ButtonLink href={ui.href(`/offentligt/konferenser/${conference.id}`)} kind="secondary">
        {w.about}
      </ButtonLink>
    </>
  );
  if (registration.confirmed) return <Actions>{others}</Actions>;
  return (
    <Form ui={ui} action={ui.href(here)} label={w.confirm}>
      <Hidden name="request" value={request} />
      <Actions>
        <SubmitButton name="svar" value="bekrafta">
          {w.confirm}
        </SubmitButton>
        {others}
      </Actions>
    </Form>
  );
}

/** Where to go when there is nothing left to do here. */
function Elsewhere({ ui, own: { conference } }: { ui: Ui; own: OwnRegistration }) {
  const w = ownWords[ui.lang];
  const about = `/offentligt/konferenser/${conference.id}`;
  return (
    <Actions>
      {conference.state === 'open' ? <ButtonLink href={ui.href(`${about}/anmalan`)}>{w.again}</ButtonLink> : null}
      <ButtonLink href={ui.href(about)} kind="secondary">
        {w.about}
      </ButtonLink>
    </Actions>
  );
}

function saidIn(ui: Ui, own: OwnRegistration): readonly Definition[] {
  const w = ownWords[ui.lang];
  const { conference, registration } = own;
  const { name, organisation, role, email, needs, state } = registration;
  return [
    ...[
      { term: w.name, value: name },
      { term: w.organisation, value: organisation },
      { term: w.role, value: role },
      { term: w.email, value: email },
    ],
    ...(isLive(own) ? sessionsIn(ui, own) : []),
    { term: w.needs, value: needs },
    // The address for those at a distance is for whoever has a seat.
    ...(isLive(own) && state === 'seat' && conference.link !== ''
      ? [{ term: w.link, value: <Link href={conference.link}>{conference.link}</Link> }]
      : []),
  ];
}

function sessionsIn(ui: Ui, { programme, registration }: OwnRegistration): readonly Definition[] {
  const w = ownWords[ui.lang];
  return choicesIn(programme).map(({ choice, items }) => {
    const place = registration.sessions.find((session) => session.choice === choice);
    const item = items.find(({ id }) => id === place?.itemId);
    if (place === undefined || item === undefined) return { term: choice, value: w.noSession };
    const said = place.state === 'seat' ? w.session : w.sessionWaiting;
    return { term: choice, value: said(item.title, hoursInWords(ui.lang, item)) };
  });
}

function Kept({ ui, own: { conference, disposal } }: { ui: Ui; own: OwnRegistration }) {
  const w = ownWords[ui.lang];
  const { contact, contactMail, on } = conference;
  const whom = [contact, contactMail].filter((part) => part !== '').join(', ');
  const goes = disposal === null ? '' : w.goes(longDate(ui.lang, disposalDueOn(on, disposal)), disposal.number);
  return <p class="help">{[w.keep, whom === '' ? '' : w.ask(whom), goes].filter((each) => each !== '').join(' ')}</p>;
}

/** The form again, filled in with what holds or with what was typed. */
export function ChangePage({ ui, here, own, request, errors, typed }: Props & { readonly typed: Details }) {
  const w = ownWords[ui.lang];
  return (
    <Page {...frame(ui, own)} title={w.changeTitle} lead={w.changeLead(own.registration.email)} failed={errors.length > 0}>
      <ErrorSummary ui={ui} errors={errors} />
      <Form ui={ui} action={ui.href(here)} label={w.changeTitle}>
        <Hidden name="request" value={request} />
        <RegistrationFields ui={ui} typed={typed} errors={errors} programme={own.programme} left={own.left} />
        <Actions>
          <SubmitButton name="svar" value="spara">
            {w.save}
          </SubmitButton>
          <ButtonLink href={ui.href(here)} kind="secondary">
            {w.keepIt}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}

/** The check before a place is given up: it goes to somebody else at once. */
export function CancelPage({ ui, here, own, request }: Omit<Props, 'errors'>) {
  const w = ownWords[ui.lang];
  const { conference, registration } = own;
  const sentence = registration.state === 'seat' ? w.cancelSeat : w.cancelWaiting;
  return (
    <Page {...frame(ui, own)} title={w.cancelTitle}>
      <CheckSentence ui={ui} parts={[{ text: sentence(conference.title, whenInWords(ui.lang, conference)) }]} />
      <Form ui={ui} action={ui.href(here)} label={w.cancelTitle}>
        <Hidden name="request" value={request} />
        <Actions>
          <SubmitButton name="svar" value="avboka" kind="danger">
            {w.cancelYes}
          </SubmitButton>
          <ButtonLink href={ui.href(here)} kind="secondary">
            {w.cancelNo}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}

export function DeadPage({ ui }: { ui: Ui }) {
  const w = ownWords[ui.lang];
  return <Page ui={ui} title={w.dead} lead={w.deadLead} />;
}

function frame(ui: Ui, { conference }: OwnRegistration) {
  return {
    ui,
    eyebrow: (
      <>
        {conference.title} {conference.example ? <ExampleTag ui={ui} /> : null}
      </>
    ),
    lead: whenAndWhere(ui, conference),
    tab: conference.title,
  };
}

function whenAndWhere({ lang }: Ui, conference: Conference): string {
  return `${capitalise(whenInWords(lang, conference))}, ${conference.place}.`;
}
