import { type PublicPlan, partWords, periodInWords } from '../../../plans/index.ts';
import { list, Prose, Section, type Ui } from '../../../ui/index.ts';
import { langOfText } from '../layout/lang-of-text.ts';
import { words } from './words.ts';

type Area = PublicPlan['text']['areas'][number];
type Activity = Area['activities'][number];

/** The plan as one reads it: aim, then each area with its goals and activities. The text is Swedish in both languages. */
export function PlanDocument({ ui, text }: { ui: Ui; text: PublicPlan['text'] }) {
  const w = words[ui.lang];
  return (
    <div>
      {text.aim === '' ? null : (
        <Section title={partWords[ui.lang].aim} id="syfte">
          <Prose ui={ui} text={text.aim} level={3} id="syfte" lang={langOfText(ui)} />
        </Section>
      )}
      {text.areas.length === 0 ? <p>{w.noAreas}</p> : null}
      {text.areas.map((area, place) => (
        <AreaPart ui={ui} area={area} place={place + 1} />
      ))}
    </div>
  );
}

function AreaPart({ ui, area, place }: { ui: Ui; area: Area; place: number }) {
  const part = partWords[ui.lang];
  const lang = langOfText(ui);
  return (
    <section class="section" id={`omrade-${place}`}>
      <h2 lang={lang}>{area.title}</h2>
      <Prose ui={ui} text={area.text} level={3} id={`omrade-${place}`} lang={lang} />
      {area.goals.length === 0 ? null : (
        <>
          <h3>{part.goals}</h3>
          <ul lang={lang}>
            {area.goals.map((goal, at) => (
              <li>
                <Prose ui={ui} text={goal} level={4} id={`mal-${place}-${at + 1}`} bare />
              </li>
            ))}
          </ul>
        </>
      )}
      {area.activities.length === 0 ? null : (
        <>
          <h3>{part.activities}</h3>
          <div>
            {area.activities.map((activity, at) => (
              <ActivityPart ui={ui} activity={activity} id={`aktivitet-${place}-${at + 1}`} />
            ))}
          </div>
        </>
      )}
    </section>
  );
}

function ActivityPart({ ui, activity, id }: { ui: Ui; activity: Activity; id: string }) {
  const part = partWords[ui.lang];
  const lang = langOfText(ui);
  const period = periodInWords(ui.lang, activity);
  return (
    <div class="activity" id={id}>
      <h4 lang={lang}>{activity.title}</h4>
      <Prose ui={ui} text={activity.text} level={5} id={id} lang={lang} />
      {activity.responsible === '' && period === '' ? null : (
        <p class="facts">
          <span lang={lang}>{activity.responsible}</span>
          {activity.responsible === '' || period === '' ? null : ' · '}
          {period}
        </p>
      )}
      {activity.indicators.length === 0 ? null : (
        <p class="facts">
          {part.indicators}: <span lang={lang}>{list('sv', activity.indicators)}</span>
        </p>
      )}
    </div>
  );
}
