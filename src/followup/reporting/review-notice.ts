import type { Notice } from '../../correspondence/index.ts';
import type { Lang } from '../../ui/index.ts';
import type { Report, Review } from './standing-reports.ts';

/** What the management group said, and of which report. */
export interface Reviewed extends Pick<Review, 'kind' | 'text'> {
  readonly report: Pick<Report, 'id'>;
  readonly activity: { readonly number: string; readonly title: string };
  readonly period: { readonly title: string };
}

/** The mail to whoever reported. @param url public address of the program, no slash at the end */
export function reviewNotice(reviewed: Reviewed, url: string): Pick<Notice, 'kind' | 'subject' | 'body' | 'about'> {
  const name = `${reviewed.activity.number} ${reviewed.activity.title}`;
  const isAccepted = reviewed.kind === 'accepted';
  const subject = isAccepted
    ? { sv: `Din rapport om ${name} är godtagen`, en: `Your report on ${name} is accepted` }
    : { sv: `En kommentar till din rapport om ${name}`, en: `A comment on your report on ${name}` };
  const body = { sv: bodyOf('sv', reviewed, url), en: bodyOf('en', reviewed, `${url}/en`) };
  return { kind: 'report-reviewed', subject, body, about: null };
}

function bodyOf(lang: Lang, { kind, text, period, report }: Reviewed, home: string): string {
  const said =
    lang === 'sv'
      ? `Ledningsgruppen har ${kind === 'accepted' ? 'godtagit' : 'kommenterat'} din rapport för perioden ${period.title}.`
      : `The management group has ${kind === 'accepted' ? 'accepted' : 'commented on'} your report for the period ${period.title}.`;
  return [said, text.trim(), `${home}/uppfoljning/rapporter/${report.id}`].filter((part) => part !== '').join('\n\n');
}
