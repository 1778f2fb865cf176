import { DefinitionList, Empty, ProposeLink, Prose, Section, type Ui } from '../../ui/index.ts';
import { activityFacts, partWords } from '../part-words.ts';
import { activityKey, areaKey, goalKey } from '../passages.ts';
import type { PlanKeys } from '../plan-keys.ts';
import type { PlanText } from '../plan-text.ts';
import { documentWords } from './document-words.ts';

type Area = PlanText['areas'][number];
type Activity = Area['activities'][number];

type DocumentProps = {
  ui: Ui;
  text: PlanText;
  keys: PlanKeys | null;
  /** The plan whose page it is: each activity can then be proposed to a meeting. */
  planId?: string;
};

/** A plan as one reads it: aim, then each area with its goals and activities. Each passage's key is an `id`. */
export function PlanDocument({ ui, text, keys, planId }: DocumentProps) {
  const w = documentWords[ui.lang];
  return (
    <div id="titel">
      {text.aim === '' ? null : (
        <Section title={partWords[ui.lang].aim} id="syfte">
          <Prose ui={ui} text={text.aim} level={3} id="syfte" />
        </Section>
      )}
      {text.areas.length === 0 ? <Empty title={w.noAreas}>{w.noAreasMore}</Empty> : null}
      {text.areas.map((area, place) => (
        <AreaPart ui={ui} area={area} place={place} keys={keys} planId={planId} />
      ))}
    </div>
  );
}

type PartProps = Pick<DocumentProps, 'ui' | 'keys'> & { planId: string | undefined };

function AreaPart({ ui, area, place, keys, planId }: PartProps & { area: Area; place: number }) {
  const w = partWords[ui.lang];
  return (
    <Section title={`${place + 1}. ${area.title}`} id={areaKey(keys, place)}>
      <Prose ui={ui} text={area.text} level={3} id={areaKey(keys, place)} />
      {area.goals.length === 0 ? null : (
        <>
          <h3>{w.goals}</h3>
          <ul>
            {area.goals.map((goal, at) => (
              <li id={goalKey(keys, place, at)}>
                <Prose ui={ui} text={goal} level={4} id={goalKey(keys, place, at)} bare />
              </li>
            ))}
          </ul>
        </>
      )}
      {area.activities.length === 0 ? null : <h3>{w.activities}</h3>}
      {area.activities.map((activity, at) => (
        <ActivityPart ui={ui} activity={activity} id={activityKey(keys, place, at)} planId={planId} />
      ))}
    </Section>
  );
}

function ActivityPart({ ui, activity, id, planId }: Omit<PartProps, 'keys'> & { activity: Activity; id: string }) {
  return (
    <>
      <h4 id={id}>{activity.title}</h4>
      <Prose ui={ui} text={activity.text} level={5} id={id} />
      <DefinitionList items={activityFacts(ui.lang, activity)} />
      {planId === undefined ? null : (
        <p>
          <ProposeLink ui={ui} kind="activity" id={`${planId}#${id}`} title={activity.title} />
        </p>
      )}
    </>
  );
}
