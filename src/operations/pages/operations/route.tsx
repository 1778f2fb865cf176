import { oneOf } from '../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { stuckJobsShown } from '../../../platform/jobs/index.ts';
import { figuresNow, type OwnState } from '../../../platform/operations/index.ts';
import { type Notice, pick, uiFor } from '../../../ui/index.ts';
import { settleStuckJob } from '../../acts/settle-stuck-job.ts';
import { mayRun } from '../../policy.ts';
import { present } from './present.ts';
import { OperationsPage } from './view.tsx';
import { words } from './words.ts';

const path = '/installningar/drift';
const codes = ['retried', 'stopped'] as const;

/** @param state what this process knows of itself */
export function operationsRoutes(state: () => Promise<OwnState>): readonly AnyRoute[] {
  const shared = { method: 'post', may: mayRun } as const;
  return [
    route({ method: 'get', path, may: mayRun, handle: (web) => show(web, state, doneNotice(web)) }),
    route({ ...shared, path: `${path}/jobb/igen`, act: 'retry-job', handle: (web) => settle(web, state, 'retry') }),
    route({ ...shared, path: `${path}/jobb/ge-upp`, act: 'stop-job', handle: (web) => settle(web, state, 'stop') }),
  ];
}

async function show(web: Web, state: () => Promise<OwnState>, notice: Notice | undefined, status = 200): Promise<Response> {
  const [own, figures, stuck] = [await state(), await figuresNow(web.tx), await stuckJobsShown(web)];
  const view = present({ own, figures, stuck }, web.lang);
  return web.html(<OperationsPage ui={uiFor(web, { notice })} view={view} />, status);
}

async function settle(web: Web, state: () => Promise<OwnState>, how: 'retry' | 'stop'): Promise<Response> {
  const settled = await settleStuckJob(web, { job: (await web.form()).text('job'), how });
  if (settled.ok) return web.redirect(`${path}?klart=${how === 'retry' ? 'retried' : 'stopped'}`);
  return show(web, state, { kind: 'problem', text: pick(words, web.lang).noSuchJob }, 422);
}

function doneNotice(web: Web): Notice | undefined {
  const code = oneOf(web.query.get('klart'), codes);
  return code === undefined ? undefined : { kind: 'done', text: pick(words, web.lang)[code] };
}
