import { Temporal } from 'temporal-polyfill';
import { capitalise, catalogue, DefinitionList, isoDate, Link, longDate, Prose, Section, type Ui } from '../../ui/index.ts';
import { conferenceWords, whenInWords } from '../conference-words.ts';
import type { PublicConference } from '../publishing/public-conference.ts';
import { ProgrammeList } from './programme-list.tsx';

const words = catalogue({
  sv: {
    programme: 'Program',
    noProgramme: 'Programmet kommer senare.',
    about: 'Om dagen',
    kind: 'Typ',
    organ: 'Ordnas av',
    when: 'När',
    place: 'Plats',
    distance: 'På distans',
    canDistance: 'Går att delta i på distans. Länken får den som har plats.',
    registerBy: 'Sista anmälningsdag',
    contact: 'Frågor',
    belongsTo: 'Hör till',
    material: 'Material',
    summary: 'Vad som sades',
    outcomes: 'Vad det ledde till',
  },
  en: {
    programme: 'Programme',
    noProgramme: 'The programme comes later.',
    about: 'About the day',
    kind: 'Kind',
    organ: 'Arranged by',
    when: 'When',
    place: 'Place',
    distance: 'At a distance',
    canDistance: 'One can take part at a distance. Those who have a seat get the link.',
    registerBy: 'Last day to register',
    contact: 'Questions',
    belongsTo: 'Belongs to',
    material: 'Material',
    summary: 'What was said',
    outcomes: 'What it led to',
  },
});

type Props = {
  ui: Ui;
  shown: PublicConference;
  /** Bare path of a published record; null when it is public no longer. */
  recordPath: (publicationId: string) => string | null;
};

/** What everyone reads of a conference: what came of it, the programme, and about the day. */
export function ConferenceInPublic({ ui, shown, recordPath }: Props) {
  const w = words[ui.lang];
  // Written in Swedish, as it is kept.
  const lang = ui.lang === 'sv' ? undefined : 'sv';
  const { summary, items, text } = shown;
  return (
    <>
      {text === '' ? null : <Prose ui={ui} text={text} level={2} id="text" lang={lang} />}
      {summary === '' ? null : (
        <Section title={w.summary} id="sammanfattning">
          <Prose ui={ui} text={summary} level={3} id="sammanfattat" lang={lang} />
        </Section>
      )}
      <Material ui={ui} shown={shown} recordPath={recordPath} />
      <Outcomes ui={ui} shown={shown} />
      <Section title={w.programme} id="program">
        {items.length === 0 ? <p>{w.noProgramme}</p> : <ProgrammeList ui={ui} items={items} lang={lang} />}
      </Section>
      <About ui={ui} shown={shown} />
    </>
  );
}

function Material({ ui, shown: { material }, recordPath }: Props) {
  const paths = material.flatMap(({ title, publicationId }) => {
    const path = recordPath(publicationId);
    return path === null ? [] : [{ title, path }];
  });
  if (paths.length === 0) return null;
  return (
    <Section title={words[ui.lang].material} id="material">
      <ul>
        {paths.map(({ title, path }) => (
          <li>
            <Link href={ui.href(path)}>{title}</Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Outcomes({ ui, shown: { outcomes } }: Omit<Props, 'recordPath'>) {
  if (outcomes.length === 0) return null;
  return (
    <Section title={words[ui.lang].outcomes} id="ledde-till">
      <ul lang={ui.lang === 'sv' ? undefined : 'sv'}>
        {outcomes.map(({ text, on, label }) => (
          <li>
            {text} <span class="soft">{[label, isoDate(on)].filter((part) => part !== null).join(', ')}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function About({ ui, shown }: Omit<Props, 'recordPath'>) {
  const w = words[ui.lang];
  const { kind, organ, on, starts, ends, place, atDistance, registerBy, contact, contactMail, links } = shown;
  const when = whenInWords(ui.lang, { on: Temporal.PlainDate.from(on), starts, ends });
  return (
    <Section title={w.about} id="om">
      <DefinitionList
        items={[
          { term: w.kind, value: conferenceWords[ui.lang].kinds[kind] },
          { term: w.organ, value: organ },
          { term: w.when, value: capitalise(when) },
          { term: w.place, value: place },
          { term: w.distance, value: atDistance ? w.canDistance : '' },
          { term: w.registerBy, value: longDate(ui.lang, registerBy) },
          { term: w.contact, value: [contact, contactMail].filter((part) => part !== '').join(', ') },
          { term: w.belongsTo, value: links.map(({ label }) => label).join(', ') },
        ]}
      />
    </Section>
  );
}
