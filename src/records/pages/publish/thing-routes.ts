import { typedDay } from '../../../platform/days/typed-day.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import type { Permission } from '../../../platform/permission.ts';
import type { Result } from '../../../platform/result.ts';
import { type Ui, type UiGiven, uiFor } from '../../../ui/index.ts';
import type { Publishing } from '../../acts/publish.ts';
import { unpublish } from '../../acts/unpublish.ts';
import type { PastPublication, PublicationKind } from '../../publishing/publication.ts';
import type { PublishRefusal } from '../../publishing/refusals.ts';
import { publicationHistory } from '../../queries/publications.ts';
import { publishErrors, publishNotice, type Returned, typedPublish, untouchedPublish } from './typed.ts';

/** How a thing of a later room is looked at, published and taken down. */
export interface PublishThing<Subject> {
  readonly kind: Exclude<PublicationKind, 'record'>;
  /** The page; `/ta-ner` under it takes down. */
  readonly path: string;
  readonly may: Permission<Subject>;
  readonly subject: (web: Web) => Promise<Subject | null>;
  readonly idOf: (subject: Subject) => string;
  /** Bare path to go on to when it is done. */
  readonly back: (subject: Subject) => string;
  /** How its pages hear that it has changed while they lie open. */
  readonly live?: (web: Web, subject: Subject) => UiGiven['live'];
  /** Told, in the same transaction, that it has been published or taken down. */
  readonly changed?: (web: Web, subject: Subject) => Promise<void>;
  /** `seen` is what the form carried of what was shown, for the act to compare. */
  readonly publish: (
    web: Web,
    subject: Subject,
    input: Pick<Publishing, 'request' | 'shownUntil' | 'checked'> & { readonly seen: string },
  ) => Promise<Result<{ readonly id: string }, PublishRefusal>>;
  readonly view: (
    web: Web,
    subject: Subject,
    page: { readonly ui: Ui; readonly history: readonly PastPublication[]; readonly returned: Returned },
  ) => Promise<{ toString(): string }>;
}

/** The page and the two acts of a thing that the secretariat publishes. */
export function publishThingRoutes<Subject>(thing: PublishThing<Subject>): readonly AnyRoute[] {
  const { path, may, subject } = thing;
  return [
    route<Subject>({ ...{ method: 'get', path, may, subject }, handle: (web, of) => show(web, thing, of, untouchedPublish()) }),
    route<Subject>({
      ...{ method: 'post', path, may, subject, act: `publish-${thing.kind}` },
      handle: (web, of) => publish(web, thing, of),
    }),
    route<Subject>({
      ...{ method: 'post', path: `${path}/ta-ner`, may, subject, act: `unpublish-${thing.kind}` },
      handle: (web, of) => takeDown(web, thing, of),
    }),
  ];
}

async function show<Subject>(web: Web, thing: PublishThing<Subject>, subject: Subject, returned: Returned): Promise<Response> {
  const history = await publicationHistory(web, thing.kind, thing.idOf(subject));
  const ui = uiFor(web, { notice: publishNotice(web), live: thing.live?.(web, subject) });
  return web.html(await thing.view(web, subject, { ui, history, returned }), returned.errors.length === 0 ? 200 : 422);
}

async function publish<Subject>(web: Web, thing: PublishThing<Subject>, subject: Subject): Promise<Response> {
  const form = await web.form();
  const typed = typedPublish(form);
  const again = (errors: Returned['errors']) => show(web, thing, subject, { form: 'publish', typed, errors });
  const shownUntil = typedDay(typed.shownUntil);
  if (typed.shownUntil !== '' && shownUntil === null) {
    return again(publishErrors([{ code: 'until-is-no-day', field: 'shownUntil' }], web.lang));
  }
  const input = { request: typed.request, shownUntil, checked: typed.checked, seen: form.text('seen') };
  const result = await thing.publish(web, subject, input);
  if (!result.ok) return again(publishErrors(result.refusals, web.lang));
  await thing.changed?.(web, subject);
  return web.redirect(`${thing.back(subject)}?klart=publicerad`);
}

async function takeDown<Subject>(web: Web, thing: PublishThing<Subject>, subject: Subject): Promise<Response> {
  const form = await web.form();
  const typed = { ...typedPublish(form), request: newId() };
  const history = await publicationHistory(web, thing.kind, thing.idOf(subject));
  // Only this thing's own: the form's id may be anything.
  const publication = history.find(({ id }) => id === form.text('publication'))?.id ?? '';
  const result = await unpublish(web, { publication, reason: typed.reason });
  if (!result.ok) {
    return show(web, thing, subject, { form: 'take-down', typed, errors: publishErrors(result.refusals, web.lang) });
  }
  await thing.changed?.(web, subject);
  return web.redirect(`${thing.back(subject)}?klart=nertagen`);
}
