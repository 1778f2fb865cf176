import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Remisser och synpunkter',
    lead: (mine: number, open: number) =>
      mine > 0
        ? `${mine === 1 ? 'En text' : `${mine} texter`} väntar på ditt svar.`
        : open > 0
          ? `${open === 1 ? 'En text är' : `${open} texter är`} ute för synpunkter. Inget väntar på dig.`
          : 'Ingen text är ute för synpunkter just nu.',
    caption: 'Texter som är eller har varit ute för synpunkter',
    text: 'Text',
    kind: 'Delas',
    readers: 'Med',
    until: 'Sista dag',
    state: 'Läge',
    comments: 'Synpunkter',
    forYou: 'Väntar på dig',
    waits: 'Lämna synpunkter',
    waitsStatement: 'Registrera yttrande',
    filter: 'Välj bland texterna',
    search: 'Sök',
    allStates: 'Alla lägen',
    allKinds: 'Alla sätt',
    show: 'Visa',
    share: 'Dela en text för synpunkter',
    received: 'Remisser som andra har sänt till oss',
    boards: (count: number) => (count === 1 ? '1 nämnd' : `${count} nämnder`),
    empty: 'Ingen text har delats för synpunkter än',
    how: 'När sekretariatet delar ett utkast med dig, eller sänder en remiss, syns det här.',
    none: 'Ingen text passar urvalet',
    all: 'Visa alla',
  },
  en: {
    title: 'Referrals and comments',
    lead: (mine, open) =>
      mine > 0
        ? `${mine === 1 ? 'One text waits' : `${mine} texts wait`} for your answer.`
        : open > 0
          ? `${open === 1 ? 'One text is' : `${open} texts are`} out for comments. Nothing waits for you.`
          : 'No text is out for comments just now.',
    caption: 'Texts that are or have been out for comments',
    text: 'Text',
    kind: 'Shared',
    readers: 'With',
    until: 'Last day',
    state: 'State',
    comments: 'Comments',
    forYou: 'Waits for you',
    waits: 'Comment',
    waitsStatement: 'Record a statement',
    filter: 'Choose among the texts',
    search: 'Search',
    allStates: 'All states',
    allKinds: 'All ways',
    show: 'Show',
    share: 'Share a text for comments',
    received: 'Referrals that others have sent to us',
    boards: (count) => (count === 1 ? '1 board' : `${count} boards`),
    empty: 'No text has been shared for comments yet',
    how: 'When the secretariat shares a draft with you, or sends a referral, it shows here.',
    none: 'No text fits the choice',
    all: 'Show all',
  },
});
