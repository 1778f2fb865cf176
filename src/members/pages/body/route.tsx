import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { setBody } from '../../acts/set-body.ts';
import { mayKeepMembers } from '../../policy.ts';
import { boardsOn } from '../../queries/boards.ts';
import { type Body, bodyOf } from '../../queries/body.ts';
import { uiWith } from '../notices.ts';
import { settle } from '../settle.ts';
import { type Typed, untouched } from '../typed.ts';
import { readBody } from './form.ts';
import { BodyPage } from './view.tsx';
import { words } from './words.ts';

const path = '/installningar/samradet';

export const bodyRoutes: readonly AnyRoute[] = [
  route<Body>({ method: 'get', path, may: mayKeepMembers, subject: bodyOf, handle: (web, body) => show(web, body, untouched) }),
  route<Body>({ method: 'post', path, act: 'change-body', may: mayKeepMembers, subject: bodyOf, handle: change }),
];

async function show(web: Web, body: Body, typed: Typed, status = 200): Promise<Response> {
  const boards = await boardsOn(web, web.today);
  return web.html(<BodyPage ui={uiWith(web, words[web.lang].notices)} body={body} boards={boards} typed={typed} />, status);
}

async function change(web: Web, body: Body): Promise<Response> {
  const form = await web.form();
  const outcome = await setBody(web, readBody(form, body));
  const again = (typed: Typed, status: number) => show(web, body, typed, status);
  return settle(web, { form, prefix: '', outcome, to: () => `${path}?klart=changed`, again });
}
