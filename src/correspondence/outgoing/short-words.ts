import { catalogue, type Lang } from '../../ui/index.ts';
import type { MailingState } from './mailing-state.ts';

type Why = 'no-address' | 'full' | 'unwanted' | 'other';

const words = catalogue({
  sv: {
    waiting: 'skickas strax',
    underWay: 'lämnas över just nu',
    putOff: 'inte framme än, skickas igen av sig självt',
    givenUp: 'kom inte fram: servern svarade inte',
    refused: 'avvisades',
    bounced: 'kom tillbaka',
    unsure: 'osäkert om det kom fram',
    sent: 'kom fram till servern',
    known: 'har kommit fram',
    why: {
      'no-address': 'adressen finns inte',
      full: 'brevlådan är full',
      unwanted: 'servern släpper inte in mejl från oss',
      other: '',
    },
  },
  en: {
    waiting: 'will be sent in a moment',
    underWay: 'is being handed over now',
    putOff: 'not there yet, sent again by itself',
    givenUp: 'did not arrive: the server did not answer',
    refused: 'refused',
    bounced: 'came back',
    unsure: 'not known whether it arrived',
    sent: 'reached the server',
    known: 'has arrived',
    why: {
      'no-address': 'the address does not exist',
      full: 'the mailbox is full',
      unwanted: 'the server takes no mail from us',
      other: '',
    },
  },
});

/** Where a mail stands, in a few plain words without the server's own. */
export function mailingStateInShort(lang: Lang, state: MailingState): string {
  const w = words[lang];
  switch (state.kind) {
    case 'waiting':
      return w.waiting;
    case 'under-way':
      return w.underWay;
    case 'put-off':
      return w.putOff;
    case 'given-up':
      return w.givenUp;
    case 'refused':
    case 'bounced':
      return [w[state.kind], w.why[whyOf(state.answer)]].filter((each) => each !== '').join(': ');
    case 'unsure':
      return w.unsure;
    case 'sent':
      return state.reason === null ? w.sent : w.known;
  }
}

/** What a server means by its no: its enhanced code (RFC 3463) where it gives one, else the plain one (RFC 5321, 4.2). */
function whyOf(answer: string): Why {
  const [, enhanced = ''] = /\b[45]\.(\d{1,3}\.\d{1,3})\b/.exec(answer) ?? [];
  if (/^(1\.[0-3]|1\.10|2\.1)$/.test(enhanced)) return 'no-address';
  if (/^(2\.2|3\.1)$/.test(enhanced)) return 'full';
  if (/^7\./.test(enhanced)) return 'unwanted';
  if (enhanced !== '') return 'other';
  if (/^(550|551|553)\b/.test(answer)) return 'no-address';
  if (/^(452|552)\b/.test(answer)) return 'full';
  return /^(530|554|571)\b/.test(answer) ? 'unwanted' : 'other';
}
