import { catalogue, countInWords, type Lang } from '../../ui/index.ts';

/** How far a round's papers have come. */
export interface DispatchCount {
  /** Authorities that get them. */
  readonly all: number;
  /** Taken by the mail server, or known to have come. */
  readonly sent: number;
  /** On their way. */
  readonly waiting: number;
  /** Refused, given up, come back, or unknown. */
  readonly troubled: number;
  /** Without a mailbox, and not sent. */
  readonly without: number;
}

const words = catalogue({
  sv: {
    none: (title: string) => `Handlingarna till ${title} har inte skickats med mejl härifrån`,
    going: (title: string) => `Handlingarna till ${title} är på väg`,
    all: (title: string, count: number) => `${title} har gått ut till ${boardsSv(count, 'alla ')}`,
    some: (title: string, sent: number, all: number) => `${title} har gått ut till ${sent} av ${all} nämnder`,
    empty: (title: string) => `Ingen nämnd ska ha handlingarna till ${title}`,
    waiting: (count: number) => `${count === 1 ? 'Ett mejl är' : `${count} mejl är`} på väg.`,
    troubled: (count: number) => `${count === 1 ? 'Ett mejl behöver' : `${count} mejl behöver`} att du ser efter.`,
    without: (count: number) =>
      `${count === 1 ? 'En nämnd saknar' : `${count} nämnder saknar`} funktionsbrevlåda och får inget mejl.`,
  },
  en: {
    none: (title) => `The papers of ${title} have not been sent by mail from here`,
    going: (title) => `The papers of ${title} are on their way`,
    all: (title, count) =>
      `${title} has gone out to ${count === 1 ? 'the one board' : `all ${countInWords('en', count)} boards`}`,
    some: (title, sent, all) => `${title} has gone out to ${sent} of ${all} boards`,
    empty: (title) => `No board is to have the papers of ${title}`,
    waiting: (count) => `${count === 1 ? 'One mail is' : `${count} mails are`} on the way.`,
    troubled: (count) => `${count === 1 ? 'One mail needs' : `${count} mails need`} you to look.`,
    without: (count) =>
      `${count === 1 ? 'One board has' : `${count} boards have`} no function mailbox and get${count === 1 ? 's' : ''} no mail.`,
  },
});

function boardsSv(count: number, all: string): string {
  return count === 1 ? 'den enda nämnden' : `${all}${countInWords('sv', count)} nämnder`;
}

/** The page's first sentence, and what goes with it. Pure. */
export function dispatchSentence(
  lang: Lang,
  title: string,
  count: DispatchCount,
): { readonly title: string; readonly lead: string } {
  const t = words[lang];
  const { all, sent, waiting, troubled, without } = count;
  const none = waiting > 0 ? t.going(title) : t.none(title);
  const begun = sent === all ? t.all(title, all) : t.some(title, sent, all);
  const said = all === 0 ? t.empty(title) : sent === 0 ? none : begun;
  const more = [
    waiting === 0 ? [] : t.waiting(waiting),
    troubled === 0 ? [] : t.troubled(troubled),
    without === 0 ? [] : t.without(without),
  ].flat();
  return { title: said, lead: more.join(' ') };
}
