import { capitalise, catalogue, countInWords } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    followup: 'Uppföljning',
    title: (years: string) => `Tidslinje ${years}`,
    sentence: (late: number, all: number, longest: string) =>
      late === 0
        ? 'Ingen aktivitet slutar senare än planen säger.'
        : late === 1
          ? `En av ${countInWords('sv', all)} aktiviteter slutar senare än planen säger: ${longest}.`
          : `${capitalise(countInWords('sv', late))} av ${countInWords('sv', all)} aktiviteter slutar senare än planen säger. Mest skiljer ${longest}.`,
    picture: 'Aktiviteterna och mötena',
    description:
      'En rad för varje organ med dess möten, sedan en för varje aktivitet: den tunna streckade linjen är planen som den beslutades, stapeln hur det nu ser ut, och romberna milstolpar. Tabellen under säger samma sak.',
    today: 'i dag',
    keys: {
      now: 'som det nu ser ut',
      frozen: 'som planen beslutades',
      awaited: 'milstolpe som väntar',
      reached: 'milstolpe som är nådd',
      dropped: 'milstolpe som är struken',
      meeting: 'möte',
    },
    planned: (from: string, to: string) => `planen: ${from} till ${to}`,
    now: (to: string, slip: string) => `nu: till ${to}${slip === '' ? '' : `, ${slip}`}`,
    asPlanned: 'nu: som planen',
    stopped: (on: string) => `avbruten, rapporterat ${on}`,
    wholePlan: 'planen säger inga egna dagar',
    meetings: (count: number) => `${countInWords('sv', count)} ${count === 1 ? 'möte' : 'möten'}`,
    table: 'Aktiviteterna mot planen',
    activity: 'Aktivitet',
    state: 'Läge',
    from: 'Börjar',
    plannedTo: 'Slut i planen',
    nowTo: 'Slut nu',
    slip: 'Mot planen',
    milestones: 'Milstolpar',
    states: { awaited: 'väntar', reached: 'nådd', dropped: 'struken' },
    milestoneAt: (title: string, state: string, on: string) => `${title} (${state} ${on})`,
    keepMilestones: 'Milstolparna',
    meetingList: 'Mötena som är utsatta i bilden',
    organ: 'Organ',
    day: 'Dag',
    head: 'Nr|Aktivitet|Läge|Börjar|Slut i planen|Slut nu|Dagar mot planen|Milstolpar',
  },
  en: {
    followup: 'Follow-up',
    title: (years) => `Timeline ${years}`,
    sentence: (late, all, longest) =>
      late === 0
        ? 'No activity ends later than the plan says.'
        : late === 1
          ? `One of ${countInWords('en', all)} activities ends later than the plan says: ${longest}.`
          : `${capitalise(countInWords('en', late))} of ${countInWords('en', all)} activities end later than the plan says. Most of all ${longest}.`,
    picture: 'The activities and the meetings',
    description:
      'A line for each organ with its meetings, then one for each activity: the thin dashed line is the plan as it was decided, the bar how it now looks, and the diamonds milestones. The table below says the same.',
    today: 'today',
    keys: {
      now: 'as it now looks',
      frozen: 'as the plan was decided',
      awaited: 'milestone that is awaited',
      reached: 'milestone that has been reached',
      dropped: 'milestone that was dropped',
      meeting: 'meeting',
    },
    planned: (from, to) => `the plan: ${from} to ${to}`,
    now: (to, slip) => `now: until ${to}${slip === '' ? '' : `, ${slip}`}`,
    asPlanned: 'now: as planned',
    stopped: (on) => `stopped, reported ${on}`,
    wholePlan: 'the plan says no days of its own',
    meetings: (count) => `${countInWords('en', count)} ${count === 1 ? 'meeting' : 'meetings'}`,
    table: 'The activities against the plan',
    activity: 'Activity',
    state: 'State',
    from: 'Begins',
    plannedTo: 'End in the plan',
    nowTo: 'End now',
    slip: 'Against the plan',
    milestones: 'Milestones',
    states: { awaited: 'awaited', reached: 'reached', dropped: 'dropped' },
    milestoneAt: (title, state, on) => `${title} (${state} ${on})`,
    keepMilestones: 'The milestones',
    meetingList: 'The meetings that the picture marks',
    organ: 'Organ',
    day: 'Day',
    head: 'No|Activity|State|Begins|End in the plan|End now|Days against the plan|Milestones',
  },
});
