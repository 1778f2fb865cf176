import type { Temporal } from 'temporal-polyfill';
import { capitalise, DefinitionList, Empty, isoDate, Link, longDate, Prose, Section, type Ui } from '../../../ui/index.ts';
import type { Material, Outcome, Summary } from '../../after/after.ts';
import type { Conference, ProgrammeItem } from '../../conference.ts';
import { conferenceWords, whenInWords } from '../../conference-words.ts';
import type { NamedTarget } from '../../queries/conferences/link-targets.ts';
import { ProgrammeList, type ShownItem } from '../programme-list.tsx';
import { pageWords } from './words.ts';

/** What a conference belongs to, and what becomes of its participants' details. */
export interface AboutView {
  readonly links: readonly NamedTarget[];
  /** By which decision the details go, and from when; null while none is chosen. */
  readonly disposal: { readonly by: string; readonly from: Temporal.PlainDate } | null;
  /** When they went; null while they are there. */
  readonly protocol: { readonly id: string; readonly on: Temporal.PlainDate } | null;
}

/** What came of it. */
export interface AfterView {
  readonly material: readonly Material[];
  readonly summary: Summary | null;
  readonly outcomes: readonly (Outcome & { readonly target: NamedTarget | null })[];
}

interface Props {
  readonly ui: Ui;
  readonly conference: Conference;
  readonly keeps: boolean;
}

type InsideItem = ShownItem & { readonly of: ProgrammeItem };

export function ProgrammePart({ ui, conference, programme, keeps }: Props & { readonly programme: readonly ProgrammeItem[] }) {
  const w = pageWords[ui.lang];
  const here = `/konferenser/${conference.id}/program`;
  const canKeep = keeps && conference.state !== 'cancelled';
  return (
    <Section title={w.programme} id="program">
      {programme.length === 0 ? <Empty title={w.noItems}>{w.noItemsHow}</Empty> : null}
      <InsideProgramme ui={ui} programme={programme} {...(canKeep ? { here } : {})} />
      {canKeep ? (
        <p>
          <Link href={ui.href(here)}>{w.keepProgramme}</Link>
        </p>
      ) : null}
    </Section>
  );
}

/** The programme as those inside see it: who withdrew, and why an item was struck. @param here bare path of the items' pages */
export function InsideProgramme({
  ui,
  programme,
  here,
}: {
  readonly ui: Ui;
  readonly programme: readonly ProgrammeItem[];
  readonly here?: string;
}) {
  if (programme.length === 0) return null;
  return (
    <ProgrammeList<InsideItem>
      ui={ui}
      items={programme.map(shownInside)}
      {...(here === undefined ? {} : { hrefOf: ({ id }: InsideItem) => ui.href(`${here}/${id}`) })}
      more={({ of }) => <Aside ui={ui} item={of} />}
    />
  );
}

function shownInside(item: ProgrammeItem): InsideItem {
  const { struck, speakers, ...rest } = item;
  const comes = speakers.filter(({ withdrawn }) => withdrawn === null);
  return { ...rest, struck: struck !== null, changed: comes.length < speakers.length, speakers: comes, of: item };
}

function Aside({ ui, item: { struck, speakers, seats } }: { ui: Ui; item: ProgrammeItem }) {
  const w = pageWords[ui.lang];
  const gone = speakers.flatMap(({ name, withdrawn }) => (withdrawn === null ? [] : [w.withdrew(name, withdrawn)]));
  const said = [...(seats === null ? [] : [w.seats(seats)]), ...(struck === null ? [] : [w.struckWhy(struck)]), ...gone];
  return (
    <>
      {said.map((text) => (
        <p class="soft">{text}</p>
      ))}
    </>
  );
}

export function AboutPart({ ui, conference, view, keeps }: Props & { readonly view: AboutView }) {
  const w = pageWords[ui.lang];
  const { kind, organ, place, link, registerBy, seats, contact, contactMail, text, id } = conference;
  return (
    <Section title={w.about} id="om">
      {text === '' ? null : <Prose ui={ui} text={text} level={3} id="om-text" />}
      <DefinitionList
        items={[
          { term: w.kind, value: conferenceWords[ui.lang].kinds[kind] },
          { term: w.organ, value: organ.name },
          { term: w.when, value: capitalise(whenInWords(ui.lang, conference)) },
          { term: w.place, value: place },
          { term: w.link, value: link === '' ? '' : <Link href={link}>{link}</Link> },
          { term: w.registerBy, value: isoDate(registerBy) },
          { term: w.allSeats, value: seats === null ? w.noLimit : String(seats) },
          { term: w.contact, value: [contact, contactMail].filter((part) => part !== '').join(', ') },
          {
            term: w.belongsTo,
            value: keeps || view.links.length > 0 ? <Links ui={ui} id={id} links={view.links} keeps={keeps} /> : '',
          },
          { term: w.disposal, value: view.disposal === null ? '' : <Disposal ui={ui} view={view} /> },
        ]}
      />
    </Section>
  );
}

function Links({ ui, id, links, keeps }: { ui: Ui; id: string; links: readonly NamedTarget[]; keeps: boolean }) {
  const w = pageWords[ui.lang];
  const change = <Link href={ui.href(`/konferenser/${id}/hor-till`)}>{links.length === 0 ? w.say : w.link2}</Link>;
  if (links.length === 0) return change;
  return (
    <ul>
      {links.map(({ label, of, href }) => (
        <li>
          <Link href={ui.href(href)}>{label}</Link>
          {of === null ? null : <span class="soft"> {of}</span>}
        </li>
      ))}
      {keeps ? <li>{change}</li> : null}
    </ul>
  );
}

function Disposal({ ui, view: { disposal, protocol } }: { ui: Ui; view: AboutView }) {
  const w = pageWords[ui.lang];
  if (protocol !== null) {
    return (
      <>
        {w.went(longDate(ui.lang, protocol.on))}{' '}
        <Link href={ui.href(`/handlingar/gallring/protokoll/${protocol.id}`)}>{w.protocol}</Link>
      </>
    );
  }
  return disposal === null ? null : <span>{w.goBy(disposal.by, longDate(ui.lang, disposal.from))}</span>;
}

/** Shown from the day on, or as soon as there is something. */
export function AfterPart({ ui, conference, view, keeps }: Props & { readonly view: AfterView }) {
  const w = pageWords[ui.lang];
  const { material, summary, outcomes } = view;
  const here = `/konferenser/${conference.id}`;
  const isOver = conference.state === 'over';
  const keep = (path: string, text: string) =>
    keeps && conference.state !== 'cancelled' ? (
      <p>
        <Link href={ui.href(`${here}/${path}`)}>{text}</Link>
      </p>
    ) : null;
  return (
    <>
      {isOver || summary !== null ? (
        <Section title={w.summary} id="sammanfattning">
          {summary === null ? (
            <p class="soft">{w.noSummary}</p>
          ) : (
            <Prose ui={ui} text={summary.text} level={3} id="sammanfattat" />
          )}
          {keep('sammanfattning', w.keepSummary)}
        </Section>
      ) : null}
      {isOver || material.length > 0 ? (
        <Section title={w.material} id="material">
          {material.length === 0 ? <p class="soft">{w.noMaterial}</p> : <MaterialList ui={ui} material={material} />}
          {keep('material', w.keepMaterial)}
        </Section>
      ) : null}
      {isOver || outcomes.length > 0 ? (
        <Section title={w.outcomes} id="ledde-till">
          {outcomes.length === 0 ? <p class="soft">{w.noOutcomes}</p> : <OutcomeList ui={ui} outcomes={outcomes} />}
          {keep('ledde-till', w.keepOutcomes)}
        </Section>
      ) : null}
    </>
  );
}

function MaterialList({ ui, material }: { ui: Ui; material: readonly Material[] }) {
  return (
    <ul>
      {material.map(({ recordId, title }) => (
        <li>
          <Link href={ui.href(`/handlingar/${recordId}`)}>{title}</Link>
        </li>
      ))}
    </ul>
  );
}

function OutcomeList({ ui, outcomes }: { ui: Ui; outcomes: AfterView['outcomes'] }) {
  return (
    <ul>
      {outcomes.map(({ text, on, target }) => (
        <li>
          {text} <span class="soft">{isoDate(on)}</span>{' '}
          {target === null ? null : <Link href={ui.href(target.href)}>{target.label}</Link>}
        </li>
      ))}
    </ul>
  );
}
