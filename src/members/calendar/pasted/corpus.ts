/** Pastes as from boards' web pages: made up, in the forms that such pages have. Expected as the test says a day. */
export interface PastedSample {
  readonly name: string;
  readonly board: string;
  /** The year asked for. */
  readonly year: number;
  readonly text: string;
  readonly expected: readonly string[];
}

export const pastedCorpus: readonly PastedSample[] = [
  {
    name: 'a notice of news, with the days that remain in parentheses',
    board: 'Kommunfullmäktige',
    year: 2026,
    text: `Fullmäktiges möte måndagen den 5 oktober kl. 18.00 ställs in.

I stället ses vi måndagen den 26 oktober kl. 18.00, då det är nyvalda fullmäktige som möts. Årets övriga möten (9 nov, 30 nov och 14 dec) är kvar.`,
    expected: ['2026-10-05 cancelled', '2026-10-26', '2026-11-09', '2026-11-30', '2026-12-14'],
  },
  {
    name: 'a plain list under a year',
    board: 'Socialnämnden',
    year: 2025,
    text: `Socialnämndens sammanträden 2026

• 20 januari
• 17 februari
• 17 mars (startar 9.00)
• 9 juni, budget
• 13 oktober (val)

Senast uppdaterad: 9 november 2025`,
    expected: ['2026-01-20', '2026-02-17', '2026-03-17', '2026-06-09', '2026-10-13', '2025-11-09 page-date weekend'],
  },
  {
    name: 'one line, with commas and an and',
    board: 'Kommunstyrelsen',
    year: 2026,
    text: `Sammanträdesdatum 2026

Kommunfullmäktige

24 februari, 21 april och 16 juni

Kommunstyrelsen

27 januari, 24 mars, 19 maj, 15 september och 8 december`,
    expected: [
      ...['2026-02-24 other-board', '2026-04-21 other-board', '2026-06-16 other-board'],
      ...['2026-01-27', '2026-03-24', '2026-05-19', '2026-09-15', '2026-12-08'],
    ],
  },
  {
    name: 'days under months',
    board: 'Omsorgsnämnden',
    year: 2026,
    text: `Mötestider
Januari
tisdag 20
Februari: 6, 20
mars 5 och 26
April
14*
28 (extra)`,
    expected: ['2026-01-20', '2026-02-06', '2026-02-20', '2026-03-05', '2026-03-26', '2026-04-14', '2026-04-28'],
  },
  {
    name: 'a table of meetings and days to submit',
    board: 'Vård- och omsorgsnämnden',
    year: 2026,
    text: `Sammanträde\tSista inlämningsdag\tKallelse skickas
2026-02-03\t2026-01-19\t2026-01-27
2026-03-03\t2026-02-16\t2026-02-24`,
    expected: [
      ...['2026-02-03<2026-01-19', '2026-01-27 other-purpose'],
      ...['2026-03-03<2026-02-16', '2026-02-24 other-purpose'],
    ],
  },
  {
    name: 'a table with the days to submit first, and their year left out',
    board: 'Socialnämnden',
    year: 2027,
    text: `Ärenden ska vara inlämnade\tBeredning\tNämndmöte
14 december\t22 december\tonsdag 13 januari
18 januari\t27 januari\tonsdag 10 februari`,
    expected: [
      ...['2027-12-22 other-purpose', '2027-01-13<2026-12-14'],
      ...['2027-01-27 other-purpose', '2027-02-10<2027-01-18'],
    ],
  },
  {
    name: 'prose, with weekdays and clock times',
    board: 'Socialnämnden',
    year: 2026,
    text: `Nämnden sammanträder tisdagen den 3:e februari kl. 13.00, tisdag 3 mars klockan 13.00–16.00 och den 7 april kl 08:30 i Rådhuset.
Handlingar till mötet 3 mars ska vara inne senast 17 februari.`,
    expected: ['2026-02-03', '2026-03-03<2026-02-17', '2026-04-07'],
  },
  {
    name: 'days to submit in parentheses',
    board: 'Socialnämnden',
    year: 2026,
    text: `20 februari (sista inlämningsdag 6 februari)
20 mars (handlingar senast 6 mars)
24 april, lämna in senast den 10 april`,
    expected: ['2026-02-20<2026-02-06', '2026-03-20<2026-03-06', '2026-04-24<2026-04-10'],
  },
  {
    name: 'meetings that are cancelled',
    board: 'Kommunstyrelsen',
    year: 2026,
    text: `Kommunstyrelsen 2026
31 mars INSTÄLLT
28 april
(Observera att det tidigare planerade mötet 25 augusti är inställt)
15 december – utgår`,
    expected: ['2026-03-31 cancelled', '2026-04-28', '2026-08-25 cancelled', '2026-12-15 cancelled'],
  },
  {
    name: 'short forms with slashes',
    board: 'Socialnämnden',
    year: 2026,
    text: `Datum för möten: 20/1, 17/2, 17/3 samt 21/4
ti 19/5
Höst: 15/9-2026, 3/11 2026
Sportlov 16/2 - 20/2`,
    expected: [
      ...['2026-01-20', '2026-02-17', '2026-03-17', '2026-04-21', '2026-05-19', '2026-09-15', '2026-11-03'],
      ...['2026-02-16 other-purpose', '2026-02-20 other-purpose'],
    ],
  },
  {
    name: 'two days in a row, a stretch, and a weekend',
    board: 'Socialnämnden',
    year: 2026,
    text: `19–20 februari
1-14 juli
lördag 14 mars
6 april`,
    expected: ['2026-02-19', '2026-02-20', '2026-07-01 stretch', '2026-03-14 weekend', '2026-04-06 holiday'],
  },
  {
    name: 'a weekday that contradicts its day, and a day that is none',
    board: 'Socialnämnden',
    year: 2026,
    text: `tisdag 20 februari
fredag 20 mars
30 februari
tis 20 februari 2024`,
    expected: ['2026-02-20 weekday-contradicts', '2026-03-20', 'ingen dag no-such-day', '2024-02-20'],
  },
  {
    name: 'organs in columns, months in rows',
    board: 'Vård- och omsorgsnämnden',
    year: 2025,
    text: `2026\tKF\tKS\tKS AU\tVON\tVON AU
Mötestid:\tKl. 10\tKl. 10\tKl. 8.30\tKl. 10\tKl. 8.30
Januari\t\t\t21\t\t15
Februari\t\t11\t\t19\t7
Mars\t\t\t4, 25\t26\t5`,
    expected: [
      ...['2026-01-21 other-purpose', '2026-01-15 other-purpose', '2026-02-11 other-board', '2026-02-19'],
      ...['2026-02-07 other-purpose weekend', '2026-03-04 other-purpose', '2026-03-25 other-purpose'],
      ...['2026-03-26', '2026-03-05 other-purpose'],
    ],
  },
  {
    name: 'months in columns, organs in rows',
    board: 'Omsorgsnämnden',
    year: 2026,
    text: `Beslutsinstans\tJan\tFeb\tMar\tApr\tKlockan
Kommunstyrelsen\t14\t4\t4\t14\t08.30
Omsorgsnämnden\t28\t25\t25\t8\t08.30`,
    expected: [
      ...['2026-01-14 other-board', '2026-02-04 other-board', '2026-03-04 other-board', '2026-04-14 other-board'],
      ...['2026-01-28', '2026-02-25', '2026-03-25', '2026-04-08'],
    ],
  },
  {
    name: 'two years after one another, with a sentence between',
    board: 'Kommunstyrelsen',
    year: 2030,
    text: `Kommunstyrelsen 2026

Kommunstyrelsen sammanträder klockan 13.30 följande datum:
 • 9 november,
 • 7 december.
Mötena är inte öppna för allmänheten. Kallelsen skickas en vecka före.

Kommunstyrelsen 2027
 • 11 januari,
 • 8 februari.`,
    expected: ['2026-11-09', '2026-12-07', '2027-01-11', '2027-02-08'],
  },
  {
    name: 'the day to submit on a line of its own',
    board: 'Socialnämnden',
    year: 2026,
    text: `Sammanträde: torsdag 12 februari 2026
Sista dag för inlämning av ärenden: 28 januari 2026
Justering: 19 februari 2026

Sammanträde: torsdag 12 mars 2026
Sista dag för inlämning av ärenden: 25 februari 2026`,
    expected: ['2026-02-12<2026-01-28', '2026-02-19 other-purpose', '2026-03-12<2026-02-25'],
  },
  {
    name: 'committee and board in one line, with numbers as years and months',
    board: 'Kommunstyrelsen',
    year: 2026,
    text: `Arbetsutskott 20260113, kommunstyrelsen 20260127
Kommunstyrelsens arbetsutskott 10.2.2026, kommunstyrelsen 24.2.2026`,
    expected: ['2026-01-13 other-purpose', '2026-01-27', '2026-02-10 other-purpose', '2026-02-24'],
  },
];
