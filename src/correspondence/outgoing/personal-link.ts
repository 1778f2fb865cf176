import { createHmac } from 'node:crypto';
import type { Lang } from '../../ui/index.ts';

/** What stands for the token of a personal link wherever the mail is kept or shown: whoever reads it there cannot answer in its receiver's name. */
const withheld = { sv: '(personlig länk)', en: '(personal link)' } as const satisfies Record<Lang, string>;

/** The address of the page that answers, as it is kept in a mail's text. @param address public address of the page, no slash at the end */
export function withheldPersonalLink(lang: Lang, address: string): string {
  return `${address}/${withheld[lang]}`;
}

export function isPersonalLinkWithheld(body: string): boolean {
  return Object.values(withheld).some((mark) => body.includes(`/${mark}`));
}

/** A mail's text as it goes to its receiver alone, with the link that is theirs. Text without such a link is unchanged. */
export function withPersonalLink(body: string, secret: string, mailingId: string): string {
  if (!isPersonalLinkWithheld(body)) return body;
  const token = personalToken(secret, mailingId);
  return Object.values(withheld).reduce((text, mark) => text.replaceAll(`/${mark}`, `/${token}`), body);
}

/**
 * What the personal link in a mail ends with: 128 bits that nobody finds by trying. It follows from the mail and the secret, so that nobody
 * need keep more of it than a hash.
 */
export function personalToken(secret: string, mailingId: string): string {
  return createHmac('sha256', secret).update(`personal-link ${mailingId}`).digest('hex').slice(0, 32);
}
