import type { Temporal } from 'temporal-polyfill';
import { type Lang, longDate } from '../../ui/index.ts';
import type { ReadReport } from './read-report.ts';
import type { Report } from './standing-reports.ts';
import { statusSaid } from './status-words.ts';

type Who = { readonly name: string; readonly title: string | null };

/** `Anna Ek, utvecklingsledare`: officials are named by name and function (domain.md, 6). Null where nobody is named. */
export function whoSays(person: Who | null): string | null {
  if (person === null) return null;
  return person.title === null || person.title === '' ? person.name : `${person.name}, ${person.title}`;
}

/** The same where the sentence goes on: the title stands between commas. */
function subject(person: Who | null): string | null {
  const said = whoSays(person);
  return said === null || said === person?.name ? said : `${said},`;
}

interface ToCheck {
  /** Null where the program does not know who it is. */
  readonly who: Who | null;
  readonly activity: string;
  readonly period: string;
  readonly report: ReadReport;
  /** As the frozen plan has it. */
  readonly plannedEnd: Temporal.PlainDate | null;
  /** Why, when it puts an earlier one right; null else. */
  readonly reason: string | null;
}

/** The whole report said back before it is handed in. */
export function checkSentence(lang: Lang, { who, activity, period, report, plannedEnd, reason }: ToCheck): string {
  const { status, text, deviation, remedy, nextStep, expectedEnd } = report;
  const name = subject(who);
  const said = `${activity} ${statusSaid[lang][status]}`;
  const first =
    lang === 'sv'
      ? `${name ?? 'Den som svarar för aktiviteten'} rapporterar för perioden ${period} att ${said}.`
      : `${name ?? 'Whoever answers for the activity'} reports for the period ${period} that ${said}.`;
  const labels =
    lang === 'sv'
      ? { deviation: 'Det går inte som planerat', remedy: 'Det görs åt det', nextStep: 'Nästa steg', reason: 'Rättas därför' }
      : {
          deviation: 'What does not go as planned',
          remedy: 'What is done about it',
          nextStep: 'Next',
          reason: 'Corrected because',
        };
  return [
    first,
    ended(text),
    labelled(labels.deviation, deviation),
    labelled(labels.remedy, remedy),
    labelled(labels.nextStep, nextStep),
    expectedEnd === null ? '' : endSentence(lang, expectedEnd, plannedEnd),
    labelled(labels.reason, reason ?? ''),
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function endSentence(lang: Lang, expected: Temporal.PlainDate, planned: Temporal.PlainDate | null): string {
  const day = longDate(lang, expected);
  if (planned === null || planned.equals(expected))
    return lang === 'sv' ? `Väntas klar ${day}.` : `Expected to be done on ${day}.`;
  const plan = longDate(lang, planned);
  return lang === 'sv' ? `Väntas klar ${day}; planen säger ${plan}.` : `Expected to be done on ${day}; the plan says ${plan}.`;
}

function labelled(label: string, text: string): string {
  return text === '' ? '' : `${label}: ${ended(text)}`;
}

function ended(text: string): string {
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}

/** Where a report stands: who said what and when, whether it was put right, and what the management group made of it. */
export function reportSentence(lang: Lang, report: Report): string {
  const { person, on, status, correctedBy, reviews } = report;
  const [name, day, said] = [subject(person), longDate(lang, on), statusSaid[lang][status]];
  const accepted = reviews.find(({ kind }) => kind === 'accepted');
  const comments = reviews.filter(({ kind }) => kind === 'comment').length;
  if (lang === 'sv') {
    const first =
      name === null ? `Rapporterat ${day}: aktiviteten ${said}.` : `${name} rapporterade ${day} att aktiviteten ${said}.`;
    if (correctedBy !== null) return `${first} Rapporten är rättad av en senare.`;
    if (accepted !== undefined) return `${first} Ledningsgruppen godtog rapporten ${longDate(lang, accepted.on)}.`;
    return comments > 0
      ? `${first} Ledningsgruppen har kommenterat den.`
      : `${first} Ledningsgruppen har inte sagt något om den än.`;
  }
  const first =
    name === null ? `Reported on ${day}: the activity ${said}.` : `${name} reported on ${day} that the activity ${said}.`;
  if (correctedBy !== null) return `${first} A later report corrects it.`;
  if (accepted !== undefined) return `${first} The management group accepted it on ${longDate(lang, accepted.on)}.`;
  return comments > 0
    ? `${first} The management group has commented on it.`
    : `${first} The management group has not said anything of it yet.`;
}

interface Activity {
  readonly period: string;
  readonly latest: Report | null;
  readonly leads: readonly string[];
  readonly plannedEnd: Temporal.PlainDate | null;
}

/** Where an activity stands, and who says so; silence is said as silence. @param activity `latest`: what stands of the latest period reported on */
export function activitySentence(lang: Lang, { latest, period, leads, plannedEnd }: Activity): string {
  if (latest === null) {
    const who = leads.join(', ');
    if (lang === 'sv')
      return who === '' ? 'Ingen har rapporterat än, och ingen svarar för den.' : `Ingen rapport än. ${who} svarar för den.`;
    return who === '' ? 'Nobody has reported yet, and nobody answers for it.' : `No report yet. ${who} answers for it.`;
  }
  const { status, person, on, expectedEnd } = latest;
  const by = whoSays(person);
  const end = expectedEnd === null ? '' : ` ${endSentence(lang, expectedEnd, plannedEnd)}`;
  const said = statusSaid[lang][status];
  const from = [...(by === null ? [] : [by]), longDate(lang, on)].join(', ');
  return lang === 'sv'
    ? `Aktiviteten ${said}, säger rapporten för perioden ”${period}” (${from}).${end}`
    : `The activity ${said}, says the report for the period “${period}” (${from}).${end}`;
}
