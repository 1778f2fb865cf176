import { catalogue } from '../ui/index.ts';

/** What the closed lists of this room are called. */
export const recordWords = catalogue({
  sv: {
    access: {
      'working-material': 'arbetsmaterial (inte allmän handling)',
      public: 'allmän handling, offentlig',
      'secrecy-may-apply': 'allmän handling, sekretess kan gälla',
    },
    shared: { owner: 'bara den egna nämnden', secretariat: 'nämnden och sekretariatet', inside: 'alla som är inloggade' },
    kind: {
      'plan-version': 'version av arbetsplanen',
      'minutes-extract': 'protokollsutdrag',
      'covering-letter': 'missiv',
      'official-report': 'tjänsteskrivelse',
      attachment: 'bilaga',
      letter: 'brev',
      mail: 'e-postmeddelande',
      minutes: 'protokoll eller minnesanteckningar',
      'meeting-notice': 'kallelse',
      'followup-report': 'uppföljningsrapport',
      other: 'annan handling',
    },
    direction: { sent: 'sänt', received: 'mottaget' },
    means: {
      mail: 'e-post',
      post: 'post',
      hand: 'lämnat för hand',
      telephone: 'telefon',
      program: 'framlagt i programmet',
    },
    about: { round: 'beslutsrundan', plan: 'arbetsplanen', record: 'originalet', other: 'ett ärende' },
  },
  en: {
    access: {
      'working-material': 'working material (not official)',
      public: 'official document, public',
      'secrecy-may-apply': 'official document, secrecy may apply',
    },
    shared: { owner: 'only the board itself', secretariat: 'the board and the secretariat', inside: 'everyone signed in' },
    kind: {
      'plan-version': 'version of the work plan',
      'minutes-extract': 'minutes extract',
      'covering-letter': 'covering letter',
      'official-report': 'official report',
      attachment: 'attachment',
      letter: 'letter',
      mail: 'e-mail',
      minutes: 'minutes or meeting notes',
      'meeting-notice': 'notice of meeting',
      'followup-report': 'follow-up report',
      other: 'other record',
    },
    direction: { sent: 'sent', received: 'received' },
    means: {
      mail: 'e-mail',
      post: 'post',
      hand: 'by hand',
      telephone: 'telephone',
      program: 'made available in the program',
    },
    about: { round: 'the decision round', plan: 'the work plan', record: 'the original', other: 'a matter' },
  },
});
