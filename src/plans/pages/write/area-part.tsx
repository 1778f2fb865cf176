import { Actions, ButtonLink, DefinitionList, Prose } from '../../../ui/index.ts';
import type { DraftActivity, DraftArea, DraftGoal } from '../../draft.ts';
import { activityFacts, partWords } from '../../part-words.ts';
import { keyOf, type Part } from '../../writing/part.ts';
import { PartForm } from './part-form.tsx';
import { PartSaid, PartTools } from './part-tools.tsx';
import { addressOf, goalName } from './present.ts';
import type { WriteProps } from './shown.ts';
import { words } from './words.ts';

/** An area as one reads it, or its form, and its activities in order. */
export function AreaPart({ ui, view, area, place }: WriteProps & { area: DraftArea; place: number }) {
  const { draft, open } = view;
  const part: Part = { kind: 'area', id: area.id };
  const opened = open !== null && keyOf(open.part) === keyOf(part);
  return (
    <section class="part area" id={opened ? undefined : keyOf(part)} data-part={area.id} aria-labelledby={`h-${area.id}`}>
      <h2 id={`h-${area.id}`}>{`${place + 1}. ${area.title}`}</h2>
      {opened ? (
        <PartForm ui={ui} view={view} open={open} />
      ) : (
        <>
          <PartTools {...{ ui, view, part }} name={area.title} place={{ first: place === 0, last: place === draft.length - 1 }} />
          <PartSaid ui={ui} view={view} part={part} />
          {area.text === '' ? null : <Prose ui={ui} text={area.text} level={3} id={keyOf(part)} />}
        </>
      )}
      <h3>{partWords[ui.lang].goals}</h3>
      <ul class="goals" data-order="mal" data-area={area.id}>
        {area.goals.map((goal, at) => (
          <GoalPart {...{ ui, view, goal }} first={at === 0} last={at === area.goals.length - 1} />
        ))}
      </ul>
      <AddWithin ui={ui} view={view} area={area} kind="new-goal" />
      <h3>{partWords[ui.lang].activities}</h3>
      <div data-order="aktivitet" data-area={area.id}>
        {area.activities.map((activity, at) => (
          <ActivityPart {...{ ui, view, activity }} first={at === 0} last={at === area.activities.length - 1} />
        ))}
      </div>
      <AddWithin ui={ui} view={view} area={area} kind="new-activity" />
    </section>
  );
}

type AddProps = WriteProps & { readonly area: DraftArea; readonly kind: 'new-goal' | 'new-activity' };

/** Adds last in its list: the form when it is open, else the way to it. */
function AddWithin({ ui, view, area, kind }: AddProps) {
  const { plan, open } = view;
  const w = words[ui.lang];
  const part: Part = { kind, areaId: area.id };
  if (open !== null && keyOf(open.part) === keyOf(part)) return <PartForm ui={ui} view={view} open={open} />;
  return (
    <Actions>
      <ButtonLink kind="secondary" href={ui.href(addressOf(plan.id, part, true))}>
        {kind === 'new-goal' ? w.addGoal : w.addActivity}
        <span class="ds-sr-only">{w.inArea(area.title)}</span>
      </ButtonLink>
    </Actions>
  );
}

type InList = WriteProps & { readonly first: boolean; readonly last: boolean };

function GoalPart({ ui, view, goal, first, last }: InList & { goal: DraftGoal }) {
  const part: Part = { kind: 'goal', id: goal.id };
  const key = keyOf(part);
  const opened = view.open !== null && keyOf(view.open.part) === key ? view.open : null;
  return (
    <li class="part goal" id={opened === null ? key : undefined} data-part={goal.id}>
      {opened === null ? (
        <>
          <div class="goal-line">
            <Prose ui={ui} text={goal.text} level={4} id={key} />
            <PartTools {...{ ui, view, part }} name={goalName(goal)} place={{ first, last }} />
          </div>
          <PartSaid ui={ui} view={view} part={part} />
        </>
      ) : (
        <PartForm ui={ui} view={view} open={opened} />
      )}
    </li>
  );
}

function ActivityPart({ ui, view, activity, first, last }: InList & { activity: DraftActivity }) {
  const part: Part = { kind: 'activity', id: activity.id };
  const key = keyOf(part);
  if (view.open !== null && keyOf(view.open.part) === key) return <PartForm ui={ui} view={view} open={view.open} />;
  const organ = view.organs.find(({ value }) => value === activity.organId)?.label;
  const responsible = [organ, activity.responsible].filter((name) => name !== undefined && name !== '').join(', ');
  const [from, to] = [activity.from?.toString() ?? null, activity.to?.toString() ?? null];
  return (
    <div class="part activity" id={key} data-part={activity.id}>
      <h4>{activity.title}</h4>
      <PartTools {...{ ui, view, part }} name={activity.title} place={{ first, last }} />
      <PartSaid ui={ui} view={view} part={part} />
      {activity.text === '' ? null : <Prose ui={ui} text={activity.text} level={5} id={key} />}
      <DefinitionList items={activityFacts(ui.lang, { ...activity, responsible, from, to })} />
    </div>
  );
}
