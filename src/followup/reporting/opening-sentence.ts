import { capitalise, catalogue, countInWords, type Day, type Lang, longDate } from '../../ui/index.ts';

/** What the opening of a period does, counted. */
export interface Opening {
  readonly title: string;
  readonly answerBy: Day;
  /** Mails that go. */
  readonly people: number;
  readonly principals: number;
  /** People who get no mail. */
  readonly deskOnly: number;
}

type Words = {
  opens: (title: string, by: string) => string;
  mails: (n: string, people: string, principals: string) => string;
  noMails: string;
  one: string;
  person: (n: number) => string;
  principal: (n: number) => string;
  desk: (n: string, one: boolean) => string;
  undo: string;
};

const words = catalogue<Words>({
  sv: {
    opens: (title, by) => `Perioden ${title} öppnas, med svar senast den ${by}.`,
    mails: (n, people, principals) => `${n} mejl går nu: ${people} och ${principals}.`,
    noMails: 'Inget mejl går.',
    one: 'Ett',
    person: (n) =>
      `${countInWords('sv', n, true)} till ${n === 1 ? 'en person som svarar' : 'personer som svarar'} för aktiviteter`,
    principal: (n) => `${countInWords('sv', n, true)} till ${n === 1 ? 'en huvudman' : 'huvudmän'}`,
    desk: (n, one) => `${n} ${one ? 'person' : 'personer'} får inget mejl.`,
    undo: 'Det går inte att ångra, men perioden kan stängas.',
  },
  en: {
    opens: (title, by) => `The period ${title} is opened, to be answered by ${by}.`,
    mails: (n, people, principals) => `${n} mails go now: ${people} and ${principals}.`,
    noMails: 'No mail goes.',
    one: 'One',
    person: (n) => `${countInWords('en', n)} to ${n === 1 ? 'a person who answers' : 'people who answer'} for activities`,
    principal: (n) => `${countInWords('en', n)} to ${n === 1 ? 'a principal' : 'principals'}`,
    desk: (n, one) => `${n} ${one ? 'person gets' : 'people get'} no mail.`,
    undo: 'It cannot be undone, but the period can be closed.',
  },
});

/** The whole of what happens, said before it does. */
export function openingSentence(lang: Lang, { title, answerBy, people, principals, deskOnly }: Opening): string {
  const w = words[lang];
  const all = people + principals;
  const count = all === 1 ? w.one : capitalise(countInWords(lang, all));
  return [
    w.opens(title, longDate(lang, answerBy)),
    all === 0 ? w.noMails : w.mails(count, w.person(people), w.principal(principals)),
    ...(deskOnly === 0 ? [] : [w.desk(capitalise(countInWords(lang, deskOnly)), deskOnly === 1)]),
    w.undo,
  ].join(' ');
}
