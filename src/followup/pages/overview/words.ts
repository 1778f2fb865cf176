import { catalogue, countInWords } from '../../../ui/index.ts';
import type { StageOrNone } from '../../introduction/stage-counts.ts';

const stage = (of: Readonly<Record<StageOrNone, string>>) => of;

export const words = catalogue({
  sv: {
    followup: 'Uppföljning',
    title: (plan: string) => `Uppföljning av ${plan}`,
    notYet: 'Ingen rapportperiod är öppnad än. När den öppnas frågas de som svarar för aktiviteterna.',
    askedUntil: (title: string, day: string, left: number) =>
      left === 0
        ? `Alla har svarat i perioden ”${title}”.`
        : `Perioden ”${title}” svaras på senast ${day}: ${countInWords('sv', left)} ${left === 1 ? 'aktivitet' : 'aktiviteter'} återstår.`,
    ranOut: (title: string, day: string, left: number) =>
      left === 0
        ? `Alla har svarat i perioden ”${title}”.`
        : `Perioden ”${title}” skulle besvaras senast ${day}: ${countInWords('sv', left)} ${left === 1 ? 'aktivitet' : 'aktiviteter'} har inte rapporterats.`,
    closed: (title: string, day: string) => `Perioden ”${title}” stängdes ${day}.`,
    open: 'Öppna en rapportperiod',
    openNext: 'Öppna nästa period',
    seeSilent: 'Se vilka som inte har svarat',
    seePeriod: 'Se perioden',
    makeReport: 'Gör en rapport till huvudmännen',
    report: (number: string) => `Rapportera om ${number}`,
    places: 'Mer om uppföljningen',
    introduction: 'Införande hos huvudmännen',
    measures: 'Mått',
    timeline: 'Tidslinje',
    milestones: 'Milstolpar',
    reports: 'Rapporter till huvudmännen',
    leads: 'Vem som svarar för vad',
    plan: 'Arbetsplanen',
    nextPlan: 'Börja nästa plan från den här',
    periods: 'Rapportperioderna',
    periodOpen: (day: string) => `svaras på senast ${day}`,
    periodClosed: (day: string) => `stängd ${day}`,
    changed: 'Det som har ändrats',
    changedSince: (title: string) => `Mot perioden före ”${title}”. Det som kräver uppmärksamhet står först.`,
    unchanged: 'Inget har ändrats än mot förra perioden.',
    byArea: 'Område för område',
    rule: 'Varje aktivitet räknas en gång, som den senast har rapporterats. Ett område sägs stå som den aktivitet som det är värst ställt med: avbruten, försenad, risk för försening eller ingen rapport, i den ordningen. Den som inte har svarat när svarstiden är ute räknas som utan rapport, vad som än sades förut. Inget vägs samman till ett medelvärde.',
    ruleSummary: 'Så räknas det',
    activity: 'Aktivitet',
    state: 'Läge',
    last: 'Förra rapporten',
    slip: 'Mot planen',
    atPrincipals: 'Hos huvudmännen',
    asPlanned: 'som planen',
    noEnd: 'planen säger ingen slutdag',
    said: (who: string, day: string) => `${who}, ${day}`,
    somebody: 'Utan namn',
    accepted: 'godtagen',
    awaited: 'svaras på nu',
    notSaidSince: (day: string) => `senast ${day}`,
    stages: (count: number, of: StageOrNone) => {
      const said = countInWords('sv', count);
      return stage({
        'in-use': `${said} använder`,
        introducing: `${said} inför`,
        decided: `${said} har beslutat`,
        'not-begun': `${said} har inte börjat`,
        'not-relevant': `${said} inte aktuellt`,
        unsaid: `${said} har inte sagt något`,
      })[of];
    },
    filter: 'Välj bland aktiviteterna',
    area: 'Område',
    everyArea: 'Alla områden',
    which: 'Läge',
    every: 'Alla lägen',
    needs: 'Det som kräver uppmärksamhet',
    show: 'Visa',
    none: 'Ingen aktivitet passar urvalet',
    all: 'Visa alla',
    head: 'Nr|Aktivitet|Område|Ansvarig|Läge|Vem säger det|Dag|Rapport|Förra rapporten|Slut i planen|Slut nu|Dagar mot planen|Avvikelse|Åtgärd|Nästa steg|Används|Införs|Beslutat|Inte påbörjat|Inte aktuellt|Inget sagt',
  },
  en: {
    followup: 'Follow-up',
    title: (plan) => `Follow-up of ${plan}`,
    notYet: 'No reporting period has been opened yet. When one is, those who answer for the activities are asked.',
    askedUntil: (title, day, left) =>
      left === 0
        ? `Everyone has answered in the period “${title}”.`
        : `The period “${title}” is answered at latest ${day}: ${countInWords('en', left)} ${left === 1 ? 'activity remains' : 'activities remain'}.`,
    ranOut: (title, day, left) =>
      left === 0
        ? `Everyone has answered in the period “${title}”.`
        : `The period “${title}” was to be answered at latest ${day}: ${countInWords('en', left)} ${left === 1 ? 'activity has' : 'activities have'} not been reported.`,
    closed: (title, day) => `The period “${title}” was closed on ${day}.`,
    open: 'Open a reporting period',
    openNext: 'Open the next period',
    seeSilent: 'See who has not answered',
    seePeriod: 'See the period',
    makeReport: 'Make a report to the principals',
    report: (number) => `Report on ${number}`,
    places: 'More of the follow-up',
    introduction: 'Introduction at the principals',
    measures: 'Measures',
    timeline: 'Timeline',
    milestones: 'Milestones',
    reports: 'Reports to the principals',
    leads: 'Who answers for what',
    plan: 'The work plan',
    nextPlan: 'Begin the next plan from this one',
    periods: 'The reporting periods',
    periodOpen: (day) => `to be answered at latest ${day}`,
    periodClosed: (day) => `closed ${day}`,
    changed: 'What has changed',
    changedSince: (title) => `Against the period before “${title}”. What needs somebody stands first.`,
    unchanged: 'Nothing has changed yet against the last period.',
    byArea: 'Area by area',
    rule: 'Each activity counts once, as it was last reported. An area is said to stand as the worst of its activities that needs somebody: stopped, delayed, at risk of delay, or no report, in that order. Whoever has not answered when the time to answer is out counts as without a report, whatever was said before. Nothing is weighed into an average.',
    ruleSummary: 'How it is counted',
    activity: 'Activity',
    state: 'State',
    last: 'Last report',
    slip: 'Against the plan',
    atPrincipals: 'At the principals',
    asPlanned: 'as planned',
    noEnd: 'the plan says no last day',
    said: (who, day) => `${who}, ${day}`,
    somebody: 'Without a name',
    accepted: 'accepted',
    awaited: 'being answered now',
    notSaidSince: (day) => `last ${day}`,
    stages: (count, of) => {
      const said = countInWords('en', count);
      return stage({
        'in-use': `${said} use it`,
        introducing: `${said} introduce it`,
        decided: `${said} have decided`,
        'not-begun': `${said} have not begun`,
        'not-relevant': `${said} not relevant`,
        unsaid: `${said} have said nothing`,
      })[of];
    },
    filter: 'Choose among the activities',
    area: 'Area',
    everyArea: 'Every area',
    which: 'State',
    every: 'Every state',
    needs: 'What needs somebody',
    show: 'Show',
    none: 'No activity fits the choice',
    all: 'Show all',
    head: 'No|Activity|Area|Responsible|State|Who says so|Day|Report|Last report|End in the plan|End now|Days against the plan|Deviation|Remedy|Next step|In use|Being introduced|Decided|Not begun|Not relevant|Nothing said',
  },
});
