import type { Temporal } from 'temporal-polyfill';
import {
  Actions,
  ButtonLink,
  DefinitionList,
  Form,
  type FormErrors,
  Hidden,
  Link,
  longDate,
  Page,
  Section,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import type { Conference } from '../../conference.ts';
import { crumbsTo } from '../conference-asked.ts';
import { openWords } from './words.ts';

interface OpenView {
  readonly conference: Conference;
  /** What the button does. */
  readonly turn: 'opened' | 'closed';
  /** By which decision the participants' details go, and from when. */
  readonly goes: { readonly by: string; readonly from: Temporal.PlainDate } | null;
  /** Whole address of the public page. */
  readonly address: string;
  /** What stands in the way. */
  readonly errors: FormErrors;
  readonly isUnpublished: boolean;
  readonly request: string;
}

type Props = { ui: Ui; view: OpenView; failed: boolean };

/** What follows when registration opens, or closes, and the button. */
export function OpenPage({ ui, view, failed }: Props) {
  const w = openWords[ui.lang];
  const { conference, turn, errors } = view;
  const title = turn === 'opened' ? w.open : w.close;
  const { registerBy, seats } = conference;
  const lead =
    turn === 'opened' ? w.openLead(longDate(ui.lang, registerBy), seats === null ? w.noLimit : w.seats(seats)) : w.closeLead;
  return (
    <Page
      ui={ui}
      title={title}
      lead={lead}
      eyebrow={conference.title}
      current="/konferenser"
      crumbs={crumbsTo(ui.lang, conference, { label: title })}
      failed={failed}
    >
      {turn === 'opened' ? <Follows ui={ui} view={view} /> : null}
      {errors.length > 0 ? <Missing ui={ui} view={view} /> : <Go ui={ui} view={view} title={title} />}
    </Page>
  );
}

function Follows({ ui, view: { conference, goes, address } }: Omit<Props, 'failed'>) {
  const w = openWords[ui.lang];
  const contact = [conference.contact, conference.contactMail].filter((part) => part !== '').join(', ');
  return (
    <>
      {contact === '' ? null : <p>{w.asks(contact)}</p>}
      {goes === null ? null : <p>{w.goes(longDate(ui.lang, goes.from), goes.by)}</p>}
      <DefinitionList items={[{ term: w.link, value: address }]} />
    </>
  );
}

function Missing({ ui, view: { conference, errors, isUnpublished } }: Omit<Props, 'failed'>) {
  const w = openWords[ui.lang];
  const here = ui.href(`/konferenser/${conference.id}`);
  const isEnded = conference.state === 'cancelled' || conference.state === 'over';
  return (
    <Section title={isEnded ? w.cannot : w.missing}>
      <ul>
        {errors.map(({ text }) => (
          <li>{text}</li>
        ))}
      </ul>
      <Actions>
        {isEnded ? null : (
          <ButtonLink href={isUnpublished ? `${here}/publicera` : `${here}/andra`}>
            {isUnpublished ? w.publish : w.fill}
          </ButtonLink>
        )}
        {isUnpublished && errors.length > 1 ? <Link href={`${here}/andra`}>{w.fill}</Link> : null}
        <Link href={here}>{w.back}</Link>
      </Actions>
    </Section>
  );
}

function Go({ ui, view: { conference, turn, request }, title }: Omit<Props, 'failed'> & { title: string }) {
  const here = ui.href(`/konferenser/${conference.id}`);
  return (
    <Form ui={ui} action={`${here}/oppna`} label={title}>
      <Hidden name="request" value={request} />
      <Hidden name="kind" value={turn} />
      <Actions>
        <SubmitButton>{title}</SubmitButton>
        <Link href={here}>{openWords[ui.lang].back}</Link>
      </Actions>
    </Form>
  );
}
