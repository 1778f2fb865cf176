import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import type { Refusal } from '../../../platform/result.ts';
import { Actions, ErrorSummary, Form, Hidden, Link, Page, Select, SubmitButton, uiFor } from '../../../ui/index.ts';
import { addProject } from '../../acts/projects/add-project.ts';
import { mayKeepProjects } from '../../policy.ts';
import { type ProjectRefusal, projectErrors } from '../../refusals/projects.ts';
import { organsToChoose, peopleToChoose, principalsToChoose } from '../parts/choices.ts';
import { ProjectFields } from '../parts/project-fields.tsx';
import { givenProject, type TypedProject, typedProject } from '../parts/typed-project.ts';
import { roomWords } from '../parts/words.ts';
import { newProjectWords } from './words.ts';

const path = '/projekt/nytt';

/** `/projekt/nytt`: a project in short form. */
export const newProjectRoutes: readonly AnyRoute[] = [
  route({ method: 'get', path, may: mayKeepProjects, handle: (web) => show(web, untouched(web), []) }),
  route({ method: 'post', path, may: mayKeepProjects, act: 'add-project', handle: add }),
];

interface Typed extends TypedProject {
  readonly leader: string;
  readonly steering: string;
}

function untouched({ today }: Web): Typed {
  const blank = { title: '', purpose: '', holder: '', leader: '', steering: '' };
  return { request: newId(), ...blank, from: today.toString(), to: today.add({ years: 1 }).toString() };
}

async function show(web: Web, typed: Typed, refusals: readonly Refusal<ProjectRefusal>[]): Promise<Response> {
  const [ui, w] = [uiFor(web), newProjectWords[web.lang]];
  const errors = projectErrors(refusals, web.lang);
  return web.html(
    <Page
      ui={ui}
      title={w.title}
      lead={w.lead}
      current="/projekt"
      crumbs={[{ label: roomWords[web.lang].room, href: '/projekt' }, { label: w.title }]}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      <Form ui={ui} action={ui.href(path)} label={w.title}>
        <Hidden name="request" value={typed.request} />
        <ProjectFields {...{ ui, typed, errors }} principals={await principalsToChoose(web)} />
        <Select
          {...{ ui, errors }}
          name="leader"
          label={w.leader}
          help={
            <>
              {w.leaderHelp} <Link href={ui.href('/personer')}>{w.newPerson}</Link>
            </>
          }
          value={typed.leader}
          empty={w.notYet}
          options={await peopleToChoose(web)}
          optional
        />
        <Select
          {...{ ui, errors }}
          name="steering"
          label={w.steering}
          help={w.steeringHelp}
          value={typed.steering}
          empty={w.notYet}
          options={await organsToChoose(web)}
          optional
        />
        <Actions>
          <SubmitButton>{w.save}</SubmitButton>
        </Actions>
      </Form>
    </Page>,
    errors.length === 0 ? 200 : 422,
  );
}

async function add(web: Web): Promise<Response> {
  const form = await web.form();
  const typed = { ...typedProject(form), leader: form.text('leader'), steering: form.text('steering') };
  const given = givenProject(typed);
  if (!('title' in given)) return show(web, typed, given);
  const { leader: leaderId, steering: steeringId, request: requestId } = typed;
  const made = await addProject(web, { ...given, leaderId, steeringId, requestId });
  if (!made.ok) return show(web, typed, made.refusals);
  return web.redirect(`/projekt/${made.value.projectId}?klart=upplagt`);
}
