import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { refuse } from '../../../platform/result.ts';
import {
  Actions,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Link,
  list,
  Page,
  Select,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import { linkConference, unlinkConference } from '../../acts/conferences/link-conference.ts';
import type { Conference } from '../../conference.ts';
import { mayKeepConferences } from '../../policy.ts';
import { linkTargets, type NamedTarget, namedTarget, targetKey, targetOf } from '../../queries/conferences/link-targets.ts';
import { conferenceErrors } from '../../refusals/conferences.ts';
import { conferenceAsked, crumbsTo } from '../conference-asked.ts';
import { uiAfter } from '../ui-after.ts';
import { belongsWords } from './words.ts';

const path = '/konferenser/:conference/hor-till';
const common = { may: mayKeepConferences, subject: conferenceAsked } as const;

/** `/konferenser/:conference/hor-till`: which area, activity or project a conference is about. */
export const belongsToRoutes: readonly AnyRoute[] = [
  route<Conference>({ ...common, method: 'get', path, handle: (web, of) => show(web, of, '', []) }),
  route<Conference>({ ...common, method: 'post', path, act: 'link-conference', handle: add }),
  route<Conference>({ ...common, method: 'post', path: `${path}/ta-bort`, act: 'unlink-conference', handle: remove }),
];

async function add(web: Web, conference: Conference): Promise<Response> {
  const form = await web.form();
  const to = targetOf(form.text('to'));
  const given = { conferenceId: conference.id, requestId: requestIn(form) };
  const linked = to === null ? refuse('link-missing', 'to') : await linkConference(web, { ...given, to });
  if (linked.ok) return web.redirect(`/konferenser/${conference.id}/hor-till?klart=tillagd`);
  return show(web, conference, form.text('to'), conferenceErrors(linked.refusals, web.lang));
}

async function remove(web: Web, conference: Conference): Promise<Response> {
  const form = await web.form();
  // Only this conference's own: the form's id may be anything.
  const link = conference.links.find(({ id }) => id === form.text('link'));
  if (link !== undefined) await unlinkConference(web, link.id);
  return web.redirect(`/konferenser/${conference.id}/hor-till?klart=borta`);
}

async function show(web: Web, conference: Conference, typed: string, errors: FormErrors): Promise<Response> {
  const links = [];
  for (const link of conference.links) {
    const named = await namedTarget(web, link);
    if (named !== null) links.push({ id: link.id, label: named.label });
  }
  const linked = new Set(conference.links.map(targetKey));
  const targets = (await linkTargets(web)).filter(({ to }) => !linked.has(targetKey(to)));
  const view = { conference, links, targets, typed, errors };
  const page = <BelongsPage ui={uiAfter(web, belongsWords[web.lang].done)} view={view} />;
  return web.html(page, errors.length > 0 ? 422 : 200);
}

interface BelongsView {
  readonly conference: Conference;
  readonly links: readonly { readonly id: string; readonly label: string }[];
  readonly targets: readonly NamedTarget[];
  readonly typed: string;
  readonly errors: FormErrors;
}

function BelongsPage({ ui, view }: { ui: Ui; view: BelongsView }) {
  const w = belongsWords[ui.lang];
  const { conference, links, errors } = view;
  const names = list(
    ui.lang,
    links.map(({ label }) => label),
  );
  const here = `/konferenser/${conference.id}`;
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={links.length === 0 ? w.none : w.some(names)}
      eyebrow={conference.title}
      current="/konferenser"
      crumbs={crumbsTo(ui.lang, conference, { label: w.title })}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {links.map(({ id, label }) => (
        <Form ui={ui} action={ui.href(`${here}/hor-till/ta-bort`)} label={w.remove(label)}>
          <Hidden name="link" value={id} />
          <SubmitButton kind="secondary">{w.remove(label)}</SubmitButton>
        </Form>
      ))}
      <Choose ui={ui} view={view} />
      <p>
        <Link href={ui.href(here)}>{w.back}</Link>
      </p>
    </Page>
  );
}

function Choose({ ui, view: { conference, targets, typed, errors } }: { ui: Ui; view: BelongsView }) {
  const w = belongsWords[ui.lang];
  if (targets.length === 0) return <p class="soft">{w.nothing}</p>;
  return (
    <Form ui={ui} action={ui.href(`/konferenser/${conference.id}/hor-till`)} label={w.title}>
      <Hidden name="request" value={newId()} />
      <Select
        {...{ ui, errors, name: 'to', label: w.choose, value: typed, required: true }}
        options={targets.map(({ to, label, of }) => ({ value: targetKey(to), label, group: of ?? w.projects }))}
      />
      <Actions>
        <SubmitButton>{w.add}</SubmitButton>
      </Actions>
    </Form>
  );
}
