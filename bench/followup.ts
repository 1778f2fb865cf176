import pg from 'pg';
import type { Figure } from './figure.ts';
import { seedFollowup, size } from './followup-seed.ts';
import { median } from './load.ts';
import { fetched } from './once.ts';
import { against, read } from './ratios.ts';

const times = 20;

interface Asked {
  /** Who owns the tables. */
  readonly ownerUrl: string;
  readonly program: string;
  readonly floor: string;
  /** The secretariat's. */
  readonly cookie: string;
  /** A round that has been carried, of a plan. */
  readonly round: string;
}

/** The page of a plan that is followed up against a bare query of its rows, and how much the pages with pictures weigh. */
export async function followup(asked: Asked): Promise<Figure[]> {
  const { ownerUrl, program, floor, cookie, round } = asked;
  const plan = await seedFollowup(ownerUrl, round);
  const what = `follow-up of ${size.areas * size.activities} activities, ${size.periods} periods, as a page`;
  const page = `${program}/uppfoljning/${plan}`;
  const bare = `${floor}/uppfoljning/${plan}`;
  return [
    await against(
      what,
      0.3,
      () => read(page, { cookie }),
      () => read(bare),
    ),
    await anew(`${what}, read anew`, ownerUrl, { page, bare, cookie }),
    ...(await weights(program, plan, cookie)),
  ];
}

/** One after another, when something has changed each time: nothing that is remembered answers. */
async function anew(
  what: string,
  ownerUrl: string,
  { page, bare, cookie }: { readonly page: string; readonly bare: string; readonly cookie: string },
): Promise<Figure> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const [ours, floors]: [number[], number[]] = [[], []];
    for (let time = 0; time < times + 3; time++) {
      await client.query(
        "insert into rate_counters (key, points) values ('bench', 0) on conflict (key) do update set points = rate_counters.points + 1",
      );
      const pair = [await took(page, { cookie }), await took(bare, {})] as const;
      // The first ones warm what is compiled and kept.
      if (time >= 3) {
        ours.push(pair[0]);
        floors.push(pair[1]);
      }
    }
    const [ms, bareMs] = [median(ours), median(floors)];
    const ratio = bareMs / ms;
    const said = (each: number) => `${each.toFixed(1)} ms`;
    return { what, figure: said(ms), floor: said(bareMs), ratio, goal: '0.3', reached: ratio >= 0.3 };
  } finally {
    await client.end();
  }
}

async function took(url: string, headers: Record<string, string>): Promise<number> {
  const began = performance.now();
  const answer = await fetch(url, { headers });
  await answer.arrayBuffer();
  if (answer.status !== 200) throw new Error(`${url} answered ${answer.status}`);
  return performance.now() - began;
}

/** Compressed, as it comes over the wire, headers and all. The measure is one of the example's. */
async function weights(program: string, plan: string, cookie: string): Promise<Figure[]> {
  const text = async (path: string) => (await fetch(program + path, { headers: { cookie } })).text();
  const plans = [...(await text('/uppfoljning')).matchAll(/href="\/uppfoljning\/([0-9a-f-]{36})"/g)].map(
    ([, found]) => found ?? '',
  );
  const example = plans.find((each) => each !== plan) ?? '';
  const measure = /href="(\/uppfoljning\/matt\/[0-9a-f-]{36})"/.exec(await text(`/uppfoljning/${example}/matt`))?.[1];
  const paths = {
    'the plan’s page': `/uppfoljning/${plan}`,
    introduction: `/uppfoljning/${plan}/inforande`,
    timeline: `/uppfoljning/${plan}/tidslinje`,
    ...(measure === undefined ? {} : { 'a measure': measure }),
  };
  const figures: Figure[] = [];
  for (const [name, path] of Object.entries(paths)) {
    const { bytes } = await fetched(program + path, { cookie });
    const figure = `${(bytes / 1000).toFixed(1)} kB`;
    figures.push({ what: `follow-up over the wire: ${name}`, figure, floor: '', ratio: null, goal: '', reached: null });
  }
  return figures;
}
