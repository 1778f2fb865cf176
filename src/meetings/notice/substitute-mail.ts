import type { Notice } from '../../correspondence/index.ts';
import type { Lang } from '../../ui/index.ts';
import type { NoticeContent } from './notice-content.ts';
import { pageOf } from './notice-mail.ts';
import { meetingName, whenAndWhere } from './notice-text.ts';

interface Asking {
  readonly meetingId: string;
  readonly content: Pick<NoticeContent, 'organ' | 'title' | 'on' | 'starts' | 'ends' | 'place'>;
  /** Name of the member who does not come. */
  readonly absent: string;
  /** Public address of the program, no slash at the end. */
  readonly url: string;
}

/** The mail to a substitute who is asked to serve. Pure. */
export function substituteMail(asking: Asking): Pick<Notice, 'kind' | 'subject' | 'body' | 'about'> {
  const name = meetingName(asking.content);
  return {
    ...{ kind: 'meeting-notice', about: { kind: 'meeting', id: asking.meetingId } },
    subject: { sv: `Kan du tjänstgöra? ${name}`, en: `Can you serve? ${name}` },
    body: { sv: written('sv', asking), en: written('en', asking) },
  };
}

function written(lang: Lang, { meetingId, content, absent, url }: Asking): string {
  const when = whenAndWhere(lang, content);
  const name = meetingName(content);
  const here = `${pageOf(lang, url, meetingId)}/svar`;
  return lang === 'sv'
    ? `${absent} kan inte komma till mötet med ${name}, ${when}. Du är näst i tur av ersättarna.\n\nSvara här om du kan tjänstgöra:\n${here}`
    : `${absent} cannot come to the meeting of ${name}, ${when}. You are the next substitute in turn.\n\nAnswer here whether you can serve:\n${here}`;
}
