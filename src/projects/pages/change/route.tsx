import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import type { Refusal } from '../../../platform/result.ts';
import { Actions, ErrorSummary, Form, Hidden, Link, Page, SubmitButton, TextField, uiFor } from '../../../ui/index.ts';
import { changeProject } from '../../acts/projects/change-project.ts';
import { mayKeepProjects } from '../../policy.ts';
import type { Project } from '../../project.ts';
import { type ProjectRefusal, projectErrors } from '../../refusals/projects.ts';
import { projectAsked } from '../parts/asked.ts';
import { principalsToChoose } from '../parts/choices.ts';
import { ProjectFields } from '../parts/project-fields.tsx';
import { givenProject, type TypedProject, typedProject } from '../parts/typed-project.ts';
import { roomWords } from '../parts/words.ts';
import { changeWords } from './words.ts';

const common = { path: '/projekt/:project/andra', may: mayKeepProjects, subject: projectAsked } as const;

/** `/projekt/:project/andra`: name, purpose, days and who keeps the money. */
export const changeProjectRoutes: readonly AnyRoute[] = [
  route<Project>({ ...common, method: 'get', handle: (web, project) => show(web, project, asIs(project), []) }),
  route<Project>({ ...common, method: 'post', act: 'change-project', handle: change }),
];

interface Typed extends TypedProject {
  readonly reason: string;
}

function asIs({ title, purpose, from, to, holder }: Project): Typed {
  const days = { from: from.toString(), to: to.toString() };
  return { request: newId(), title, purpose, ...days, holder: holder?.id ?? '', reason: '' };
}

async function show(web: Web, project: Project, typed: Typed, refusals: readonly Refusal<ProjectRefusal>[]): Promise<Response> {
  const [ui, w] = [uiFor(web), changeWords[web.lang]];
  const errors = projectErrors(refusals, web.lang);
  const here = `/projekt/${project.id}`;
  return web.html(
    <Page
      ui={ui}
      title={w.title(project.title)}
      lead={w.lead}
      current="/projekt"
      crumbs={[{ label: roomWords[web.lang].room, href: '/projekt' }, { label: project.title, href: here }, { label: w.crumb }]}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      <Form ui={ui} action={ui.href(`${here}/andra`)} label={w.crumb}>
        <Hidden name="request" value={typed.request} />
        <ProjectFields {...{ ui, typed, errors }} principals={await principalsToChoose(web)} />
        <TextField
          {...{ ui, errors }}
          name="reason"
          label={w.reason}
          help={w.reasonHelp}
          value={typed.reason}
          maxlength={300}
          optional
        />
        <Actions>
          <SubmitButton>{w.save}</SubmitButton>
          <Link href={ui.href(here)}>{w.back}</Link>
        </Actions>
      </Form>
    </Page>,
    errors.length === 0 ? 200 : 422,
  );
}

async function change(web: Web, project: Project): Promise<Response> {
  const form = await web.form();
  const typed = { ...typedProject(form), reason: form.text('reason') };
  const given = givenProject(typed);
  if (!('title' in given)) return show(web, project, typed, given);
  const changed = await changeProject(web, {
    ...{ ...given, projectId: project.id, reason: typed.reason, requestId: typed.request },
  });
  if (!changed.ok) return show(web, project, typed, changed.refusals);
  return web.redirect(`/projekt/${project.id}?klart=andrat`);
}
