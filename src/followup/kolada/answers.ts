import { z } from 'zod';

/** What a page of Kolada's holds at most (`per_page`), and how many ids one address may name; the API refuses longer lists. */
const pageSize = 5000;
export const idsAtOnce = 25;

/** Text of Kolada's is shown as text. What cannot be seen (or kept) is taken away, and nothing is longer than a page bears. */
function words(longest: number) {
  const shown = (text: string) =>
    text
      .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
      .trim()
      .slice(0, longest)
      .toWellFormed();
  return z.string().transform(shown);
}

/** `U21468`, `N20891`: a letter and digits. */
export const kpiId = z.string().regex(/^[A-Z]\d{4,6}$/);
const placeId = z.string().regex(/^[A-Za-z0-9]{1,12}$/);

/** A key figure, as Kolada describes it. */
const kpi = z
  .object({ id: kpiId, title: words(500).refine((title) => title !== ''), description: words(5000).nullish() })
  .transform(({ id, title, description }) => ({ id, title, description: description ?? '' }));
export type Kpi = z.output<typeof kpi>;

/**
 * A place that figures are of: a municipality (`0580`), a region (`00` and the county's number: `0005`) or the country (`0000`).
 * Those are the ids in Kolada's own list, and the region's happens to be the code that our principals have (data/regions.csv).
 */
const municipality = z
  .object({ id: placeId, title: words(200), type: z.string().max(10).nullish() })
  .transform(({ id, title }) => ({ id, title }));
export type Municipality = z.output<typeof municipality>;

const figure = z.object({
  gender: z
    .enum(['T', 'K', 'M'])
    .nullish()
    .transform((gender) => gender ?? 'T'),
  value: z.number().nullish(),
  status: words(100).nullish(),
});

/** All figures of a key figure at a place in a year. */
const figures = z
  .object({
    ...{ kpi: kpiId, municipality: placeId, values: z.array(figure).max(10) },
    period: z
      .union([
        z.number(),
        z
          .string()
          .regex(/^\d{4}$/)
          .transform(Number),
      ])
      .pipe(z.number().int().min(1900).max(2200)),
  })
  .transform(({ kpi: id, municipality: place, period: year, values }) =>
    values.map(({ gender, value, status }) => ({
      ...{ kpi: id, place, year, gender },
      value: value ?? null,
      status: status ?? '',
    })),
  );
export type Figure = z.output<typeof figures>[number];

/** One page of anything: version 2 named the next one `next_page`, version 3 has been seen to name it `next_url`. */
const page = z.object({
  values: z.array(z.unknown()).max(pageSize),
  count: z.number().int().nonnegative().nullish(),
  next_page: z.string().nullish(),
  next_url: z.string().nullish(),
});

/** A page of what `of` describes. */
interface Page<Row> {
  readonly rows: readonly Row[];
  /** How many there are, of the page or of all. */
  readonly count: number;
  /** The next page's address, as it was written. */
  readonly next: string | null;
}

/** Null when the page is not of the shape. */
function pageOf<Row>(of: z.ZodType<Row>): (answer: unknown) => Page<Row> | null {
  const rows = z.array(of);
  return (answer) => {
    const outer = page.safeParse(answer);
    if (!outer.success) return null;
    const inner = rows.safeParse(outer.data.values);
    if (!inner.success) return null;
    const { count, next_page, next_url, values } = outer.data;
    return { rows: inner.data, count: count ?? values.length, next: next_page || next_url || null };
  };
}
export type ReadPage<Row> = ReturnType<typeof pageOf<Row>>;

export const kpisOnPage: ReadPage<Kpi> = pageOf(kpi);
export const municipalitiesOnPage: ReadPage<Municipality> = pageOf(municipality);
export const figuresOnPage: ReadPage<readonly Figure[]> = pageOf(figures);
