import { createHmac } from 'node:crypto';

/**
 * What stands for the token of a link wherever the mail is kept or shown: whoever reads it there cannot answer in the authority's name.
 * Swedish, as the mail is.
 */
const withheld = '(nämndens egen länk)';

/** The address of the page that answers, as it is kept. @param url public address of the program, no slash at the end */
export function withheldLink(url: string): string {
  return `${url}/kontakt/${withheld}`;
}

export function isLinkWithheld(body: string): boolean {
  return body.includes(`/kontakt/${withheld}`);
}

/** A question's text as it goes to its authority alone: with the link that answers it. */
export function withOwnLink(body: string, token: string): string {
  return body.replaceAll(`/kontakt/${withheld}`, `/kontakt/${token}`);
}

/**
 * What the link in a question's mail ends with: 128 bits that nobody finds by trying, in signs that every mail program takes as part of an
 * address. It follows from the mail and the secret, so that it need be kept nowhere while the mail waits to go.
 */
export function contactToken(secret: string, mailingId: string): string {
  return createHmac('sha256', secret).update(`answer-contact ${mailingId}`).digest('hex').slice(0, 32);
}
