import { readFileSync } from 'node:fs';
import type { Temporal } from 'temporal-polyfill';
import { type NamedFile, safeFileName, typeset } from '../../../platform/documents/index.ts';
import { capitalise, countInWords, longDate, longMoment, sharedWords } from '../../../ui/index.ts';
import type { Conference } from '../../conference.ts';

// In Swedish alone: it is for those at the door.
const w = {
  title: (title: string) => `Deltagarlista: ${title}`,
  when: 'Tid',
  place: 'Plats',
  organ: 'Arrangör',
  count: 'Deltagare',
  made: 'Gjord',
  has: (count: number) => `${capitalise(countInWords('sv', count))} har plats`,
  hours: (day: string, starts: string, ends: string) => `${day} kl. ${starts.replace(':', '.')}–${ends.replace(':', '.')}`,
  nobody: 'Ingen har plats än.',
  // A head for each column: a reader of the tagged file hears it with the cell.
  mark: 'Nr',
  name: 'Namn',
  organisation: 'Organisation',
  role: 'Roll',
  sessions: 'Valda pass',
  keep: 'Listan har personuppgifter. Dela den bara med dem som behöver den, och förstör den när konferensen är avslutad.',
};

interface AttendancePaper {
  readonly conference: Pick<Conference, 'title' | 'on' | 'starts' | 'ends' | 'place' | 'organ' | 'example'>;
  /** Name, organisation, function and perhaps sessions, by name. */
  readonly rows: readonly (readonly string[])[];
  readonly withSessions: boolean;
  /** Name of the body. */
  readonly author: string;
  readonly at: Temporal.Instant;
  readonly today: Temporal.PlainDate;
}

let template: string | undefined;

/** The list of those with a seat as a tagged PDF (PDF/UA-1). @throws TypesetError */
export async function attendancePdf(paper: AttendancePaper): Promise<NamedFile> {
  template ??= readFileSync(new URL('./attendance.typ', import.meta.url), 'utf8');
  const { conference, rows, withSessions, author, at, today } = paper;
  const title = w.title(conference.title);
  const data = {
    words: {
      ...{ nobody: w.nobody, keep: w.keep },
      columns: [w.mark, w.name, w.organisation, w.role, ...(withSessions ? [w.sessions] : [])],
    },
    facts: [
      [w.when, w.hours(longDate('sv', conference.on), conference.starts, conference.ends)],
      [w.place, conference.place],
      [w.organ, conference.organ.name],
      [w.count, w.has(rows.length)],
      [w.made, longMoment('sv', at)],
    ],
    with_sessions: withSessions,
    rows: rows.map((row, place) => [String(place + 1), ...row]),
  };
  const bytes = await typeset(template, data, {
    ...{ standard: 'ua-1', lang: 'sv', title, author, day: today },
    mark: conference.example ? capitalise(sharedWords.sv.example) : null,
  });
  return { fileName: safeFileName(`${title}.pdf`), mediaType: 'application/pdf', bytes };
}
