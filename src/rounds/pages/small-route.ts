import { newId } from '../../platform/db/columns.ts';
import { type AnyRoute, route } from '../../platform/http/route.ts';
import type { Web } from '../../platform/http/web.ts';
import type { Permission } from '../../platform/permission.ts';
import { requestIn } from '../../platform/request-in.ts';
import type { RoundResult } from '../refusals.ts';
import { Reader, type Typed, typedAgain, untouched } from './typed.ts';

interface Small<Subject> {
  readonly path: string;
  readonly act: string;
  readonly may: Permission<Subject>;
  readonly subject: (web: Web) => Promise<Subject | null>;
  readonly view: (
    web: Web,
    subject: Subject,
    typed: Typed,
    request: string,
  ) => { toString(): string } | Promise<{ toString(): string }>;
  /** Reads the form, and answers how to call the act: called only when nothing in the form was wrong. */
  readonly take: (web: Web, subject: Subject, read: Reader, request: string) => () => Promise<RoundResult<unknown>>;
  /** Bare path to go on to. */
  readonly to: (subject: Subject) => string;
}

/** The two routes of a page with one small form: show it, and take it or show it again with what was typed. */
export function smallForm<Subject>({ path, act: name, may, subject, view, take, to }: Small<Subject>): readonly AnyRoute[] {
  return [
    route<Subject>({
      method: 'get',
      path,
      may,
      subject,
      handle: async (web, about) => web.html(await view(web, about, untouched, newId())),
    }),
    route<Subject>({
      method: 'post',
      path,
      act: name,
      may,
      subject,
      handle: async (web, about) => {
        const form = await web.form();
        const request = requestIn(form);
        const read = new Reader(form);
        const act = take(web, about, read, request);
        const taken = read.refusals.length === 0 ? await act() : read;
        if ('ok' in taken && taken.ok) return web.redirect(to(about));
        return web.html(await view(web, about, typedAgain(form, taken.refusals, web.lang), request), 422);
      },
    }),
  ];
}
