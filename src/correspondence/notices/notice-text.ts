import { catalogue, type Lang, longDate } from '../../ui/index.ts';
import { type NoticeKind, noticeKinds } from './kinds.ts';

const words = catalogue({
  sv: {
    why: (when: string, bodyName: string) => `Du får mejl från ${bodyName} ${when}.`,
    stop: 'Sluta få sådana mejl:',
    choose: 'Välj vilka mejl du vill ha:',
    deputySubject: (name: string, subject: string) => `Som vikarie för ${name}: ${subject}`,
    deputy: (name: string, to: string | null) =>
      `Du får det här som vikarie för ${name}${to === null ? '' : `, som är borta till och med ${to}`}.`,
  },
  en: {
    why: (when, bodyName) => `You get mail from ${bodyName} ${when}.`,
    stop: 'Stop getting such mail:',
    choose: 'Choose which mail you want:',
    deputySubject: (name, subject) => `As deputy for ${name}: ${subject}`,
    deputy: (name, to) => `You get this as deputy for ${name}${to === null ? '' : `, who is away until ${to}`}.`,
  },
});

/** Somebody who is away, and for whom another gets the mail. */
export interface AwayReceiver {
  readonly name: string;
  /** Last day. */
  readonly to: Parameters<typeof longDate>[1] | null;
}

/** Subject and text as the deputy is to read them; unchanged for whoever gets their own. Pure. */
export function forDeputy(
  lang: Lang,
  mail: { readonly subject: string; readonly body: string },
  away: AwayReceiver | null,
): { readonly subject: string; readonly body: string } {
  if (away === null) return mail;
  const t = words[lang];
  const to = away.to === null ? null : longDate(lang, away.to);
  return { subject: t.deputySubject(away.name, mail.subject), body: `${t.deputy(away.name, to)}\n\n${mail.body}` };
}

/** The whole text as it goes: under what is said stands why it came and how it is stopped. Pure. */
export function noticeText(given: {
  readonly lang: Lang;
  readonly kind: NoticeKind;
  readonly body: string;
  readonly bodyName: string;
  readonly stopAt: string;
  readonly chooseAt: string;
}): string {
  const { lang, kind, body, bodyName, stopAt, chooseAt } = given;
  const t = words[lang];
  const why = t.why(noticeKinds[kind].when[lang], bodyName);
  // "-- " begins what is not the letter itself (RFC 3676, 4.3).
  return `${body.trimEnd()}\n\n-- \n${why}\n${t.stop}\n${stopAt}\n${t.choose}\n${chooseAt}\n`;
}
