import {
  Actions,
  ButtonLink,
  Empty,
  ErrorSummary,
  Form,
  type FormErrors,
  Link,
  Page,
  Section,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import type { Draft, DraftActivity, DraftArea, Plan } from '../../draft.ts';
import { documentWords } from '../document-words.ts';
import { MetaFields, type TypedMeta } from '../meta-form.tsx';
import { RemoveButton } from '../remove-button.tsx';
import { MoveButtons } from './move-buttons.tsx';
import { words } from './words.ts';

export interface EditPlanView {
  readonly plan: Plan;
  readonly draft: Draft;
  readonly typed: TypedMeta;
  readonly errors: FormErrors;
}

export function EditPlanPage({ ui, view: { plan, draft, typed, errors } }: { ui: Ui; view: EditPlanView }) {
  const w = words[ui.lang];
  const title = w.title(plan.title);
  const here = ui.href(`/arbetsplan/${plan.id}/redigera`);
  return (
    <Page
      ui={ui}
      title={title}
      lead={w.lead}
      current="/arbetsplan"
      crumbs={[
        { label: documentWords[ui.lang].plans, href: '/arbetsplan' },
        { label: plan.title, href: `/arbetsplan/${plan.id}` },
        { label: title },
      ]}
      failed={errors.length > 0}
    >
      <Section title={w.whole}>
        <Form ui={ui} action={here} label={w.whole}>
          <ErrorSummary ui={ui} errors={errors} />
          <MetaFields ui={ui} typed={typed} errors={errors} />
          <SubmitButton kind="secondary">{w.save}</SubmitButton>
        </Form>
      </Section>
      <Section title={w.areas} id="omraden">
        {draft.length === 0 ? <Empty title={w.noAreas}>{w.noAreasMore}</Empty> : null}
        <Actions>
          <ButtonLink href={`${here}/nytt-omrade`}>{w.addArea}</ButtonLink>
          {draft.length === 0 ? null : (
            <ButtonLink kind="secondary" href={ui.href(`/arbetsplan/${plan.id}/frys`)}>
              {w.freeze}
            </ButtonLink>
          )}
        </Actions>
      </Section>
      {draft.map((area, place) => (
        <AreaSection ui={ui} here={here} area={area} place={place} last={place === draft.length - 1} />
      ))}
    </Page>
  );
}

type AreaProps = { ui: Ui; here: string; area: DraftArea; place: number; last: boolean };

function AreaSection({ ui, here, area, place, last }: AreaProps) {
  const w = words[ui.lang];
  const address = `${here}/omrade/${area.id}`;
  return (
    <Section title={w.area(place + 1, area.title)} id={`omrade-${area.id}`}>
      <Goals ui={ui} area={area} />
      <h3>{w.activities}</h3>
      {area.activities.length === 0 ? (
        <p>{w.noActivities}</p>
      ) : (
        <ol>
          {area.activities.map((activity, at) => (
            <ActivityItem ui={ui} here={here} activity={activity} first={at === 0} last={at === area.activities.length - 1} />
          ))}
        </ol>
      )}
      <Actions>
        <ButtonLink kind="secondary" href={`${address}/ny-aktivitet`}>
          {w.addActivity(area.title)}
        </ButtonLink>
        <ButtonLink kind="secondary" href={address}>
          {w.editArea(area.title)}
        </ButtonLink>
      </Actions>
      <MoveButtons ui={ui} action={`${address}/flytta`} title={area.title} first={place === 0} last={last} />
      <RemoveButton ui={ui} action={`${address}/ta-bort`} title={area.title} what="area" />
    </Section>
  );
}

function Goals({ ui, area }: { ui: Ui; area: DraftArea }) {
  if (area.goals.length === 0) return null;
  return (
    <>
      <h3>{words[ui.lang].goals}</h3>
      <ul>
        {area.goals.map((goal) => (
          <li>{goal.text}</li>
        ))}
      </ul>
    </>
  );
}

type ActivityProps = { ui: Ui; here: string; activity: DraftActivity; first: boolean; last: boolean };

function ActivityItem({ ui, here, activity, first, last }: ActivityProps) {
  const address = `${here}/aktivitet/${activity.id}`;
  return (
    <li id={`aktivitet-${activity.id}`}>
      <Link href={address}>{activity.title}</Link>
      <MoveButtons ui={ui} action={`${address}/flytta`} title={activity.title} first={first} last={last} />
    </li>
  );
}
