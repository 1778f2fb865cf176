import type { FollowupPaper, PaperActivity, PaperMeasure } from '../../src/followup/papers/followup-paper.ts';

const names = [
  ...['Region Östergötland', 'Boxholms kommun', 'Finspångs kommun', 'Kinda kommun', 'Linköpings kommun', 'Mjölby kommun'],
  ...['Motala kommun', 'Norrköpings kommun', 'Söderköpings kommun', 'Vadstena kommun', 'Valdemarsviks kommun', 'Ydre kommun'],
  ...['Åtvidabergs kommun', 'Ödeshögs kommun'],
];
const codes = ['0005', '0560', '0562', '0513', '0580', '0586', '0583', '0581', '0582', '0584', '0563', '0512', '0561', '0509'];
const principals = codes.map((code, place) => ({ code, name: names[place] ?? '' }));
const statuses = ['on-track', 'on-track', 'done', 'at-risk', 'delayed', 'on-track', null, 'not-begun', 'stopped'] as const;
const before = [null, 'on-track', 'on-track', 'on-track', 'at-risk', 'not-begun', null, 'not-begun', 'delayed'] as const;
const stages = ['in-use', 'introducing', 'decided', 'not-begun', null, 'in-use', 'not-relevant'] as const;

function activity(number: string, place: number): PaperActivity {
  const status = statuses[place % statuses.length] ?? null;
  const isOff = status === 'at-risk' || status === 'delayed' || status === 'stopped';
  const what = 'Gemensam utbildning för medarbetare i hemsjukvården';
  return {
    ...{ id: `aktivitet-${number}`, number, title: what, responsible: 'Ledningsgruppen, Anna Ek' },
    ...{ status, before: status === null ? null : (before[place % before.length] ?? null) },
    text:
      status === null ? '' : 'Tre utbildningsdagar har hållits med 140 deltagare från tolv kommuner. Materialet finns på webben.',
    deviation: isOff ? 'Två kommuner har inte kunnat släppa personal under våren.' : '',
    remedy: isOff ? 'En kortare digital kurs tas fram till hösten.' : '',
    nextStep: status === null ? '' : 'Höstens datum bestäms i juni.',
    ...{ plannedEnd: '2025-06-30', expectedEnd: status === 'delayed' ? '2025-11-30' : null },
    said:
      status === null
        ? null
        : {
            ...{
              who: 'Anna Ek, samordnare',
              on: `2025-05-${String(2 + (place % 20)).padStart(2, '0')}`,
              reportId: `rapport-${number}`,
            },
            ...{ accepted: place % 2 === 0, period: 'våren 2025', current: true },
          },
    stages: principals.map(({ code }, at) => {
      const stage = stages[(place + at) % stages.length] ?? null;
      return { code, stage, on: stage === null ? null : '2025-03-01' };
    }),
  };
}

function measure(number: number): PaperMeasure {
  const periods = ['2022', '2023', '2024'];
  return {
    ...{
      id: `matt-${number}`,
      title: `Andel som får stöd i hemmet, ${number}`,
      unit: 'procent',
      better: 'higher',
      example: true,
    },
    ...{ source: 'Kolada (RKA), N20891', periods },
    places: [...principals, { code: '0000', name: 'Riket' }].map(({ code, name }, at) => ({
      ...{ code, name },
      values: periods.map((_, year) => (at === 3 && year === 1 ? null : 20 + ((at * 7 + year * (at % 3) * 2) % 30) + 0.5)),
    })),
  };
}

/** A report of made-up facts, the same every time: fourteen principals, so many activities in six areas. */
export function madePaper(activities = 18, measures = 7): FollowupPaper {
  const areas = ['Länkning', 'Nära vård', 'Kompetens', 'E-hälsa', 'Att växa upp', 'Att åldras'];
  return {
    ...{ kind: 'interim', title: 'Delårsrapport våren 2025', example: true },
    plan: { id: 'plan', title: 'Arbetsplan 2024–2025', version: 2, firstYear: 2024, lastYear: 2025 },
    ...{ from: '2024-06-01', to: '2025-04-30', period: 'våren 2025', asOf: '2025-05-26' },
    summary:
      'Arbetet följer i stort planen. **Kompetensförsörjningen** behöver mest stöd.\n\n- Fler digitala kurser\n- En gemensam väg in',
    principals,
    areas: areas.map((title, place) => {
      const own = Array.from({ length: activities }, (_, at) => at).filter((at) => at % areas.length === place);
      return {
        ...{ id: `omrade-${place + 1}`, number: String(place + 1), title, said: place === 1 ? 'Området går bra.' : '' },
        goals: ['Fler vårdas hemma.'],
        activities: own.map((at, index) => activity(`${place + 1}.${index + 1}`, at)),
        measures: Array.from({ length: measures }, (_, at) => at + 1)
          .filter((at) => at % areas.length === place)
          .map(measure),
      };
    }),
    measures: [],
  };
}
