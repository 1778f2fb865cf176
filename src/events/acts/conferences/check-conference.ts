import { Temporal } from 'temporal-polyfill';
import { organsOn } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { clockTime } from '../../../platform/db/columns.ts';
import { isOneAddress } from '../../../platform/mail/index.ts';
import { canonicalProse } from '../../../platform/prose/index.ts';
import type { Refusal } from '../../../platform/result.ts';
import type { ConferenceKind } from '../../conference.ts';
import type { ConferenceRefusal } from '../../refusals/conferences.ts';

/** A conference as a person writes it down. */
export interface ConferenceDetails {
  readonly kind: ConferenceKind | null;
  readonly title: string;
  /** Running text (docs/adr/0012). */
  readonly text: string;
  readonly organId: string;
  /** Null where no day could be read. */
  readonly on: Temporal.PlainDate | null;
  /** `HH:MM` in Europe/Stockholm. */
  readonly starts: string;
  readonly ends: string;
  readonly place: string;
  /** Address for those at a distance; '' for none. */
  readonly link: string;
  /** Null: as many as come. `NaN` where no number could be read. */
  readonly seats: number | null;
  readonly registerBy: Temporal.PlainDate | null;
  readonly contact: string;
  readonly contactMail: string;
  /** Id of a disposal decision; '' while none is chosen. */
  readonly disposalId: string;
}

type No = Refusal<ConferenceRefusal>;

const most = { title: 200, text: 10_000, place: 200, link: 500, contact: 200, contactMail: 200 } as const;

/** The texts without spaces round them, the running one in its canonical form. */
export function tidied<D extends ConferenceDetails>(details: D): D {
  const { title, place, link, contact, contactMail } = details;
  return {
    ...details,
    ...{ title: title.trim(), place: place.trim(), link: link.trim(), contact: contact.trim() },
    ...{ contactMail: contactMail.trim(), text: canonicalProse(details.text) },
  };
}

/** What is wrong with a conference as written down, if anything. @param decisions ids of the disposal decisions that can be chosen */
export async function checkConference(
  ctx: Ctx,
  details: ConferenceDetails,
  decisions: readonly string[],
): Promise<readonly No[]> {
  const { kind, on, organId, disposalId } = details;
  const organs = await organsOn(ctx, on !== null && isPlannable(on) ? on : ctx.today);
  const no = (isWrong: boolean, code: ConferenceRefusal, field: string): readonly No[] => (isWrong ? [{ code, field }] : []);
  return [
    ...no(kind === null, 'kind-missing', 'kind'),
    ...wrongTexts(details),
    ...no(!organs.some(({ id }) => id === organId), 'organ-unknown', 'organ'),
    ...wrongWhen(details),
    ...no(disposalId !== '' && !decisions.includes(disposalId), 'disposal-unknown', 'disposal'),
  ];
}

function wrongTexts(details: ConferenceDetails): readonly No[] {
  const { title, place, link, contactMail, seats } = details;
  const long = (Object.keys(most) as (keyof typeof most)[]).filter((field) => details[field].length > most[field]);
  return [
    ...(title === '' ? [{ code: 'title-missing', field: 'title' } as const] : []),
    ...(place === '' ? [{ code: 'place-missing', field: 'place' } as const] : []),
    ...long.map((field): No => ({ code: 'too-long', field })),
    ...(link !== '' && !isLink(link) ? [{ code: 'link-wrong', field: 'link' } as const] : []),
    ...(contactMail !== '' && !isOneAddress(contactMail) ? [{ code: 'mail-wrong', field: 'contactMail' } as const] : []),
    ...(isSeats(seats) ? [] : [{ code: 'seats-wrong', field: 'seats' } as const]),
  ];
}

function wrongWhen({ on, starts, ends, registerBy }: ConferenceDetails): readonly No[] {
  const isLate = on !== null && registerBy !== null && Temporal.PlainDate.compare(registerBy, on) > 0;
  return [
    ...(on === null || !isPlannable(on) ? [{ code: 'day-wrong', field: 'on' } as const] : []),
    ...wrongHours({ starts, ends }),
    ...(registerBy === null || !isPlannable(registerBy) ? [{ code: 'register-by-wrong', field: 'registerBy' } as const] : []),
    ...(isLate ? [{ code: 'register-by-late', field: 'registerBy' } as const] : []),
  ];
}

/** What is wrong with two times of a day, if anything. @param hours `HH:MM` each */
export function wrongHours(hours: { readonly starts: string; readonly ends: string }): readonly No[] {
  const wrong = (['starts', 'ends'] as const).filter((field) => !new RegExp(clockTime).test(hours[field]));
  if (wrong.length > 0) return wrong.map((field) => ({ code: 'time-wrong', field }));
  return hours.ends > hours.starts ? [] : [{ code: 'ends-before-it-starts', field: 'ends' }];
}

/** As the tables hold it: none, or a whole number that somebody may have meant. */
export function isSeats(seats: number | null): boolean {
  return seats === null || (Number.isInteger(seats) && seats >= 1 && seats <= 5000);
}

/** Whether a day is in the years that anybody plans: else it has been mistyped. */
function isPlannable({ year }: Temporal.PlainDate): boolean {
  return year >= 2000 && year < 2100;
}

function isLink(text: string): boolean {
  return /^https?:\/\/\S+$/i.test(text) && URL.canParse(text);
}
