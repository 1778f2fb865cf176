import {
  ButtonLink,
  DefinitionList,
  Details,
  ErrorSummary,
  ExampleTag,
  Link,
  Matrix,
  Page,
  Pictures,
  PlainWords,
  Remark,
  Section,
  TileMap,
  Timeline,
  type Ui,
  Warning,
} from '../../../ui/index.ts';
import { words as publishWords } from '../publish/words.ts';
import { DayBanner, DayStrip } from './day-strip.tsx';
import type { NextThing } from './next-thing.ts';
import type { AboutFact, RoundPageView } from './present.ts';
import { PrincipalsTable } from './principals-table.tsx';
import { Reasons } from './reasons.tsx';
import { roundWords } from './words.ts';

type Props = { ui: Ui; view: RoundPageView };

/** The round's page: where it stands, the next thing, the pictures, the table that says the same, then why and what. */
export function RoundPage({ ui, view }: Props) {
  const words = roundWords[ui.lang];
  return (
    <Page
      ui={ui}
      title={view.headline}
      lead={view.lead}
      tab={view.title}
      current="/beslut"
      failed={view.day.errors.length > 0}
      crumbs={[{ label: words.rounds, href: '/beslut' }, { label: view.title }]}
      eyebrow={<Eyebrow ui={ui} view={view} />}
      actions={hasNext(view.next) ? <Next next={view.next} /> : undefined}
    >
      <ErrorSummary ui={ui} errors={view.day.errors} />
      <DayBanner day={view.day} />
      <Chain ui={ui} view={view} />
      <More ui={ui} view={view} />
      <Publishing ui={ui} view={view} />
      <RoundPictures ui={ui} view={view} />
      <DayStrip ui={ui} day={view.day} whatIfHref={view.whatIfHref} />
      <Section title={words.table.title} id="huvudmannen">
        <PrincipalsTable ui={ui} rows={view.rows} csvHref={view.csvHref} xlsxHref={view.xlsxHref} />
      </Section>
      <Steps ui={ui} view={view} />
      <Section title={words.reasons.title} id="varfor">
        <Reasons ui={ui} reasons={view.reasons} />
      </Section>
      <Flags ui={ui} view={view} />
      <Section title={words.about.title} id="om">
        <About ui={ui} view={view} />
      </Section>
    </Page>
  );
}

function Eyebrow({ ui, view }: Props) {
  return (
    <>
      {view.eyebrow} {view.isExample ? <ExampleTag ui={ui} /> : null}
    </>
  );
}

function hasNext({ primary, others }: NextThing): boolean {
  return primary !== null || others.length > 0;
}

function Next({ next }: { next: NextThing }) {
  return (
    <>
      {next.primary ? <ButtonLink href={next.primary.href}>{next.primary.label}</ButtonLink> : null}
      {next.others.map(({ label, href }) => (
        <Link href={href}>{label}</Link>
      ))}
    </>
  );
}

/** The round's other pages, those that are used every week. */
function More({ ui, view }: Props) {
  const words = roundWords[ui.lang].more;
  const { sending } = view;
  const office =
    sending === null
      ? []
      : [
          { href: sending.dispatchHref, label: words.dispatch },
          { href: sending.remindHref, label: words.remind },
        ];
  const links = [
    ...office,
    { href: view.timetableHref, label: words.timetable },
    ...(view.chain.changesHref === null ? [] : [{ href: view.chain.changesHref, label: words.changes }]),
    { href: view.reportsHref, label: words.reports },
    { href: view.compilationHref, label: words.compilation },
    { href: view.disclosureHref, label: words.disclosure },
    { href: view.proposeHref, label: words.propose },
    { href: view.historyHref, label: words.history },
  ];
  return (
    <nav class="more" aria-label={words.label}>
      <ul>
        {links.map(({ href, label }) => (
          <li>
            <Link href={href}>{label}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The rounds before and after it in the same matter, and who decides again in this one. */
function Chain({ ui, view: { chain } }: Props) {
  const words = roundWords[ui.lang].chain;
  const { follows, followedBy, said } = chain;
  if (follows === null && followedBy === null) return null;
  return (
    <Remark>
      {followedBy === null ? null : (
        <p>
          {words.followedBy} <Link href={followedBy.href}>{followedBy.title}</Link>.
        </p>
      )}
      {follows === null ? null : (
        <p>
          {words.follows} <Link href={follows.href}>{follows.title}</Link>. {said}
        </p>
      )}
    </Remark>
  );
}

/** For those who publish: whether the public sees what is known here, and the way to make it so. */
function Publishing({ ui, view: { publishing } }: Props) {
  if (publishing === null) return null;
  const words = publishWords[ui.lang];
  const { changes, isPublic, href } = publishing;
  if (changes === 0)
    return (
      <p class="soft">
        {isPublic ? <>{words.public} </> : null}
        <Link href={href}>{isPublic ? words.title : words.look}</Link>
      </p>
    );
  return (
    <Remark>
      <p>{words.movedSince(changes)}</p>
      <ButtonLink href={href} kind="secondary">
        {words.lookAnew}
      </ButtonLink>
    </Remark>
  );
}

function RoundPictures({ ui, view }: Props) {
  const words = roundWords[ui.lang];
  return (
    <Pictures>
      <TileMap ui={ui} id="karta" title={words.map.title} note={words.map.note} {...view.map} />
      <Timeline ui={ui} id="tid" title={words.timeline.title} description={words.timeline.describe} {...view.timeline} />
    </Pictures>
  );
}

/** Folded where everyone has one step only: the table has said it all. */
function Steps({ ui, view: { matrix } }: Props) {
  const words = roundWords[ui.lang].matrix;
  const table = <Matrix ui={ui} caption={words.caption} captionHidden steps={matrix.steps} rows={matrix.rows} />;
  if (!matrix.saysMore) return <Details summary={words.title}>{table}</Details>;
  return (
    <Section title={words.title} id="steg">
      {table}
    </Section>
  );
}

function Flags({ ui, view }: Props) {
  if (view.flags.length === 0) return null;
  const words = roundWords[ui.lang].flags;
  return (
    <Section title={words.title} id="se-over">
      {view.flags.map(({ text, law, href }) => (
        <Warning ui={ui} law={law ?? undefined}>
          {text} <Link href={href}>{words.see}</Link>
        </Warning>
      ))}
    </Section>
  );
}

function About({ ui, view }: Props) {
  const words = roundWords[ui.lang].about;
  return (
    <>
      <DefinitionList items={view.about.map((fact) => ({ term: fact.term, value: <AboutValue fact={fact} /> }))} />
      {view.letter === '' ? null : (
        <Details summary={words.showLetter}>
          <PlainWords text={view.letter} />
        </Details>
      )}
      {view.withdrawHref ? (
        <p>
          <Link href={view.withdrawHref}>{words.withdraw}</Link>
        </p>
      ) : null}
    </>
  );
}

function AboutValue({ fact: { value, href, isCode } }: { fact: AboutFact }) {
  if (isCode) return <code>{value}</code>;
  return href === null ? <span>{value}</span> : <Link href={href}>{value}</Link>;
}
