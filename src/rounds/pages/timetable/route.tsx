import { bodyOf, principalsOn } from '../../../members/index.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { ButtonLink, ExampleTag, Page, Remark, uiFor } from '../../../ui/index.ts';
import { mayOpenRound, mayReadRounds } from '../../policy.ts';
import type { FrozenText, RoundsProviders } from '../../providers.ts';
import { type ForecastGround, forecastOfPaths } from '../../queries/forecast/forecast-of-paths.ts';
import { forecastOfRound } from '../../queries/forecast/forecast-of-round.ts';
import { pathsFromLastTime } from '../../queries/paths-from-last-time.ts';
import { type Round, roundById } from '../../queries/round-by-id.ts';
import { type AskedTimetable, readTimetable, timetableQuery } from './asked.ts';
import { presentNew } from './present-new.ts';
import { presentRoundTimetable } from './present-round.ts';
import { timetableCsv } from './rows.ts';
import { TimetableForm, TimetableParts } from './view.tsx';
import { timetableWords } from './words.ts';

const newPath = '/beslut/ny/tidplan';

/** What a dispatch of today would be: everyone's path from last time, counted as the body most often counts. */
async function groundOfNew(web: Web, { assumptions }: AskedTimetable): Promise<ForecastGround> {
  const principals = await principalsOn(web, web.today);
  const proposed = await pathsFromLastTime(
    web,
    principals.map(({ id }) => id),
  );
  const paths = principals.map((principal) => ({
    principal,
    steps: proposed.find(({ principalId }) => principalId === principal.id)?.steps ?? [],
  }));
  return forecastOfPaths(web, paths, (await bodyOf(web))?.defaultRule ?? { kind: 'all' }, assumptions, web.lang);
}

async function showNew(web: Web, text: FrozenText | null): Promise<Response> {
  const today = web.today.toString();
  const asked = readTimetable(web.query, today, web.lang);
  const view = presentNew(web.lang, await groundOfNew(web, asked), asked, today);
  if (web.query.get('format') === 'csv') return csvResponse('tidplan', timetableCsv(web.lang, view.rows));
  const ui = uiFor(web);
  const words = timetableWords[web.lang];
  const kept: Readonly<Record<string, string>> = text === null ? {} : { text: text.id };
  const send = text === null ? null : ui.href(`/beslut/ny${timetableQuery(asked, kept)}`);
  return web.html(
    <Page
      ui={ui}
      title={words.newTitle}
      lead={view.sentence}
      eyebrow={
        text === null ? null : (
          <>
            {text.title} {text.example ? <ExampleTag ui={ui} /> : null}
          </>
        )
      }
      current="/beslut"
      crumbs={[{ label: words.rounds, href: '/beslut' }, { label: words.newTitle }]}
      failed={asked.errors.length > 0}
      actions={
        send === null ? null : (
          <ButtonLink kind="secondary" href={send}>
            {words.send}
          </ButtonLink>
        )
      }
    >
      <TimetableForm ui={ui} asked={asked} action={newPath} text={text?.id ?? null} isSent={false} />
      <Remark>{words.pathsAsLast}</Remark>
      <TimetableParts
        ui={ui}
        view={view}
        isSent={false}
        csvHref={ui.href(`${newPath}${timetableQuery(asked, { ...kept, format: 'csv' })}`)}
      />
    </Page>,
    asked.errors.length > 0 ? 400 : 200,
  );
}

async function showRound(web: Web, round: Round): Promise<Response> {
  const today = web.today.toString();
  const asked = readTimetable(web.query, today, web.lang);
  const given = await forecastOfRound(web, round, web.lang, asked.assumptions);
  if (given === null) throw new Error(`Round ${round.id} has no facts`);
  const view = presentRoundTimetable(web.lang, given, today);
  if (web.query.get('format') === 'csv') return csvResponse(`tidplan-${today}`, timetableCsv(web.lang, view.rows));
  const ui = uiFor(web);
  const words = timetableWords[web.lang];
  const here = `/beslut/${round.id}/tidplan`;
  return web.html(
    <Page
      ui={ui}
      title={words.title}
      lead={view.sentence}
      eyebrow={
        <>
          {round.title} {round.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/beslut"
      crumbs={[
        { label: words.rounds, href: '/beslut' },
        { label: round.title, href: `/beslut/${round.id}` },
        { label: words.title },
      ]}
      failed={asked.errors.length > 0}
    >
      <TimetableParts ui={ui} view={view} isSent csvHref={ui.href(`${here}${timetableQuery(asked, { format: 'csv' })}`)} />
      <TimetableForm ui={ui} asked={asked} action={here} text={null} isSent />
    </Page>,
    asked.errors.length > 0 ? 400 : 200,
  );
}

/** `/beslut/ny/tidplan` before sending, `/beslut/:round/tidplan` every day after. Only inside: nobody is named as late in public. */
export function timetableRoutes({ frozenText }: Pick<RoundsProviders, 'frozenText'>): readonly AnyRoute[] {
  return [
    route({
      method: 'get',
      path: newPath,
      may: mayOpenRound,
      handle: async (web) => showNew(web, await frozenText(web, web.query.get('text') ?? '')),
    }),
    route<Round>({
      method: 'get',
      path: '/beslut/:round/tidplan',
      may: mayReadRounds,
      subject: (web) => roundById(web, web.params['round'] ?? ''),
      handle: showRound,
    }),
  ];
}
