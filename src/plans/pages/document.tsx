import { DefinitionList, Empty, type Lang, list, longDate, Section, type Ui } from '../../ui/index.ts';
import type { PlanText } from '../plan-text.ts';
import { documentWords } from './document-words.ts';

type Area = PlanText['areas'][number];
type Activity = Area['activities'][number];

/** A plan as one reads it: aim, then each area with its goals and activities. */
export function PlanDocument({ ui, text }: { ui: Ui; text: PlanText }) {
  const w = documentWords[ui.lang];
  return (
    <div class="plan-document">
      {text.aim === '' ? null : (
        <Section title={w.aim}>
          <Paragraphs text={text.aim} />
        </Section>
      )}
      {text.areas.length === 0 ? <Empty title={w.noAreas}>{w.noAreasMore}</Empty> : null}
      {text.areas.map((area, place) => (
        <AreaPart ui={ui} area={area} place={place + 1} />
      ))}
    </div>
  );
}

function AreaPart({ ui, area, place }: { ui: Ui; area: Area; place: number }) {
  const w = documentWords[ui.lang];
  return (
    <Section title={`${place}. ${area.title}`} id={`omrade-${place}`}>
      <Paragraphs text={area.text} />
      {area.goals.length === 0 ? null : (
        <>
          <h3>{w.goals}</h3>
          <ul>
            {area.goals.map((goal) => (
              <li>{goal}</li>
            ))}
          </ul>
        </>
      )}
      {area.activities.length === 0 ? null : <h3>{w.activities}</h3>}
      {area.activities.map((activity) => (
        <ActivityPart ui={ui} activity={activity} />
      ))}
    </Section>
  );
}

function ActivityPart({ ui, activity }: { ui: Ui; activity: Activity }) {
  const w = documentWords[ui.lang];
  return (
    <>
      <h4>{activity.title}</h4>
      <Paragraphs text={activity.text} />
      <DefinitionList
        items={[
          { term: w.responsible, value: activity.responsible },
          { term: w.period, value: periodInWords(ui.lang, activity) },
          { term: w.indicators, value: activity.indicators.length === 0 ? '' : list(ui.lang, activity.indicators) },
        ]}
      />
    </>
  );
}

/** `1 februari 2026 – 31 december 2026`; empty when neither day is set. */
function periodInWords(lang: Lang, { from, to }: Pick<Activity, 'from' | 'to'>): string {
  const w = documentWords[lang];
  if (from === null) return to === null ? '' : w.to(longDate(lang, to));
  return to === null ? w.from(longDate(lang, from)) : w.span(longDate(lang, from), longDate(lang, to));
}

/** Running text: empty lines part paragraphs, single line breaks stay. */
function Paragraphs({ text }: { text: string }) {
  if (text === '') return null;
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph) => (
        <p>
          {paragraph.split('\n').map((line, place) => (
            <>
              {place === 0 ? null : <br />}
              {line}
            </>
          ))}
        </p>
      ))}
    </>
  );
}
