import { catalogue } from '../../../../ui/index.ts';
import type { ReceivedHow, Sending } from '../../../received/received.ts';
import type { NextDone, ReceivedStep } from '../../../received/received-step.ts';

type Words = {
  next: Record<NextDone, Record<ReceivedHow, string>>;
  say: string;
  done: Readonly<Record<string, string>>;
  steps: string;
  step: Record<ReceivedStep, string>;
  stepCommon: Record<'answer' | 'sent', string>;
  is: Record<'done' | 'now' | 'later', string>;
  map: string;
  mapDescription: string;
  mapNote: string;
  table: string;
  principal: string;
  stance: string;
  basis: string;
  who: string;
  day: string;
  asked: string;
  askedOn: (day: string, times: number, board: string) => string;
  noMail: string;
  sayFor: string;
  sayAgain: string;
  compare: string;
  came: string;
  ask: string;
  earlier: string;
  earlierLine: (name: string, stance: string, basis: string, who: string, day: string) => string;
  about: string;
  from: string;
  their: string;
  our: string;
  received: string;
  answerBy: string;
  movedFrom: (day: string) => string;
  how: string;
  organ: string;
  answerTo: string;
  papers: string;
  noPapers: string;
  answer: string;
  write: string;
  frozen: (number: number, day: string) => string;
  pdf: string;
  sent: string;
  sentLine: (number: number, to: string, means: string, day: string, by: string) => string;
  means: Record<Sending['means'], string>;
  events: string;
  arrived: (day: string, from: string) => string;
  event: Record<'moved' | 'refrained' | 'reopened', (day: string, until: string) => string>;
  change: string;
  send: string;
};

export const receivedWords = catalogue<Words>({
  sv: {
    next: {
      ask: { answers: 'Fråga huvudmännen', coordinates: 'Fråga huvudmännen' },
      remind: { answers: 'Påminn dem som är tysta', coordinates: 'Påminn dem som är tysta' },
      write: { answers: 'Skriv svaret', coordinates: 'Skriv den gemensamma texten' },
      freeze: { answers: 'Fastställ svaret', coordinates: 'Fastställ texten' },
      send: { answers: 'Sänd svaret', coordinates: 'Sänd texten till huvudmännen' },
    },
    say: 'Säg vad ni tycker',
    done: {
      inlagd: 'Remissen är inlagd och antecknad som mottagen.',
      fragade: 'Frågan är på väg till huvudmännen.',
      stallning: 'Ställningstagandet är sparat.',
      sant: 'Svaret är sänt.',
      lage: 'Det är antecknat.',
    },
    steps: 'Så långt har det kommit',
    step: {
      received: 'Mottagen',
      shared: 'Delad med huvudmännen',
      positions: 'Ställningstaganden',
      answer: 'Svaret fastställt',
      sent: 'Sänt',
    },
    stepCommon: { answer: 'Gemensam text fastställd', sent: 'Sänd till huvudmännen' },
    is: { done: 'klart', now: 'pågår', later: 'senare' },
    map: 'Vad huvudmännen tycker',
    mapDescription: 'En ruta för varje huvudman, med det den senast har sagt.',
    mapNote: 'Tryck på en ruta för att komma till raden.',
    table: 'Vad huvudmännen tycker',
    principal: 'Huvudman',
    stance: 'Ställning',
    basis: 'Grund',
    who: 'Sagt av',
    day: 'Dag',
    asked: 'Tillfrågad',
    askedOn: (day, times, board) => `${day}${times > 1 ? `, ${times} gånger` : ''}${board === '' ? '' : `, ${board}`}`,
    noMail: 'utan mejl',
    sayFor: 'Skriv in',
    sayAgain: 'Ändra',
    came: 'En skrivelse har kommit med e-post. Välj huvudmannen i tabellen och skriv in vad den tycker, så följer skrivelsen med.',
    compare: 'Läs ställningstagandena bredvid varandra',
    ask: 'Fråga eller påminn huvudmän',
    earlier: 'Tidigare ställningstaganden',
    earlierLine: (name, stance, basis, who, day) => `${name}: ${stance} (${basis}), ${who}, ${day}`,
    about: 'Om remissen',
    from: 'Från',
    their: 'Deras nummer',
    our: 'Vårt nummer',
    received: 'Kom',
    answerBy: 'Sista dag',
    movedFrom: (day) => `flyttad från ${day}`,
    how: 'Samrådet',
    organ: 'Tas upp av',
    answerTo: 'Svaret ska till',
    papers: 'Handlingar',
    noPapers: 'Inga filer är inlagda.',
    answer: 'Svaret',
    write: 'Läs och skriv utkastet',
    frozen: (number, day) => `Nummer ${number}, fastställt ${day}`,
    pdf: 'PDF',
    sent: 'Sänt',
    sentLine: (number, to, means, day, by) => `Nummer ${number} till ${to}, ${means}, ${day}. Beslutat av ${by}.`,
    means: { mail: 'med e-post', post: 'med post', hand: 'lämnat för hand', web: 'i deras webbformulär' },
    events: 'Vad som har hänt',
    arrived: (day, from) => `${day}: remissen kom från ${from}.`,
    event: {
      moved: (day, until) => `${day}: sista dagen flyttades till ${until}.`,
      refrained: (day) => `${day}: samrådet avstår.`,
      reopened: (day) => `${day}: togs upp igen.`,
    },
    change: 'Flytta sista dagen, avstå eller ta upp igen',
    send: 'Sänd svaret',
  },
  en: {
    next: {
      ask: { answers: 'Ask the principals', coordinates: 'Ask the principals' },
      remind: { answers: 'Remind those who are silent', coordinates: 'Remind those who are silent' },
      write: { answers: 'Write the answer', coordinates: 'Write the common text' },
      freeze: { answers: 'Settle the answer', coordinates: 'Settle the text' },
      send: { answers: 'Send the answer', coordinates: 'Send the text to the principals' },
    },
    say: 'Say what you think',
    done: {
      inlagd: 'The referral is entered, and noted as received.',
      fragade: 'The question is on its way to the principals.',
      stallning: 'The position is kept.',
      sant: 'The answer is sent.',
      lage: 'It is noted.',
    },
    steps: 'How far it has come',
    step: {
      received: 'Received',
      shared: 'Shared with the principals',
      positions: 'Positions',
      answer: 'Answer settled',
      sent: 'Sent',
    },
    stepCommon: { answer: 'Common text settled', sent: 'Sent to the principals' },
    is: { done: 'done', now: 'under way', later: 'later' },
    map: 'What the principals think',
    mapDescription: 'A tile for each principal, with what it said last.',
    mapNote: 'Press a tile to come to its row.',
    table: 'What the principals think',
    principal: 'Principal',
    stance: 'Position',
    basis: 'Ground',
    who: 'Said by',
    day: 'Day',
    asked: 'Asked',
    askedOn: (day, times, board) => `${day}${times > 1 ? `, ${times} times` : ''}${board === '' ? '' : `, ${board}`}`,
    noMail: 'without mail',
    sayFor: 'Write down',
    sayAgain: 'Change',
    came: 'A letter has come by mail. Choose the principal in the table and write down what it thinks: the letter goes along.',
    compare: 'Read the positions side by side',
    ask: 'Ask or remind principals',
    earlier: 'Earlier positions',
    earlierLine: (name, stance, basis, who, day) => `${name}: ${stance} (${basis}), ${who}, ${day}`,
    about: 'About the referral',
    from: 'From',
    their: 'Their number',
    our: 'Our number',
    received: 'Came',
    answerBy: 'Last day',
    movedFrom: (day) => `moved from ${day}`,
    how: 'The body',
    organ: 'Taken up by',
    answerTo: 'The answer goes to',
    papers: 'Papers',
    noPapers: 'No files have been entered.',
    answer: 'The answer',
    write: 'Read and write the draft',
    frozen: (number, day) => `Number ${number}, settled ${day}`,
    pdf: 'PDF',
    sent: 'Sent',
    sentLine: (number, to, means, day, by) => `Number ${number} to ${to}, ${means}, ${day}. Decided by ${by}.`,
    means: { mail: 'by mail', post: 'by post', hand: 'handed in', web: 'in their web form' },
    events: 'What has happened',
    arrived: (day, from) => `${day}: the referral came from ${from}.`,
    event: {
      moved: (day, until) => `${day}: the last day was moved to ${until}.`,
      refrained: (day) => `${day}: the body refrains.`,
      reopened: (day) => `${day}: was taken up again.`,
    },
    change: 'Move the last day, refrain, or take up again',
    send: 'Send the answer',
  },
});
