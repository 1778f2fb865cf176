import type { Web } from '../../platform/http/web.ts';
import { startSession } from '../acts/start-session.ts';
import type { Identified } from '../identified.ts';
import { sessionCookie } from '../session/cookie.ts';
import { deviceOf } from '../session/device.ts';

/**
 * Goes on to a page as somebody who has been vouched for.
 * @param url public address of the program
 */
export async function enter(web: Web, who: Identified, to: string, url: string): Promise<Response> {
  const device = deviceOf(web.request.headers.get('user-agent'));
  const token = await startSession(web, who, { device, previous: web.sessionId });
  const response = web.redirect(to);
  response.headers.append('set-cookie', sessionCookie(token, url));
  return response;
}
