import type { AnyRoute } from '../../src/platform/http/route.ts';

/** The roles of the example that the matrix is tried with. Those at a principal are Linköping's. */
export const roles = [
  'anonymous',
  'reader',
  'operator',
  'chair',
  'management-group',
  'registrar',
  'case-officer',
  'board-secretary',
  'secretariat',
] as const;
export type Role = (typeof roles)[number];

/** Whose thing a request is about: Linköping's or Ydre's. */
export type Whose = 'own' | 'other';

const officers: readonly Role[] = ['registrar', 'case-officer', 'board-secretary'];
const inside: readonly Role[] = roles.filter((role) => role !== 'anonymous');
const drafting: readonly Role[] = ['chair', 'management-group', 'secretariat'];

/** Who gets in, by name: each route of `access-table.ts` is given one. Written by hand, never read from the policies. */
export const circles = {
  anyone: () => roles,
  nobody: () => [],
  'whoever is signed in': () => inside,
  inside: () => inside,
  'those who help to write': () => drafting,
  'the secretariat': () => ['secretariat'] as const,
  'the management group and the secretariat': () => ['management-group', 'secretariat'] as const,
  'the secretariat and the operator': () => ['secretariat', 'operator'] as const,
  'own officers and the secretariat': (whose: Whose) =>
    whose === 'own' ? [...officers, 'secretariat' as const] : ['secretariat' as const],
  'own officers alone': (whose: Whose) => (whose === 'own' ? officers : []),
  'those it is shared with and the secretariat': (whose: Whose) =>
    whose === 'own' ? (['management-group', 'registrar', 'secretariat'] as const) : (['secretariat'] as const),
  // A thing of the body itself, where the chair sits, or of the management group.
  'those of its organ and the secretariat': (whose: Whose) =>
    whose === 'own' ? (['chair', 'secretariat'] as const) : (['management-group', 'secretariat'] as const),
  // Chosen by the secretariat: two of those who were at the meeting.
  'whoever is to verify': () => ['chair', 'secretariat'] as const,
  'some officer or the secretariat': () => [...officers, 'secretariat' as const],
} satisfies Record<string, (whose: Whose) => readonly Role[]>;
export type Circle = keyof typeof circles;

export function routeName(route: AnyRoute): string {
  return route.api === undefined
    ? `${route.method.toUpperCase()} ${route.path}`
    : `GET ${route.api.path.replaceAll(/\{(\w+)\}/g, ':$1')}`;
}

/** An answer without an end, which nobody may wait for. */
export function isStream(response: Response): boolean {
  return response.headers.get('content-type')?.startsWith('text/event-stream') ?? false;
}

/** What an answer says about access: a page or a complaint about the form is in; "not found", a key asked for, or sign-in is out. */
export function isLetIn(response: Response): boolean {
  if (response.status === 404 || response.status === 401 || response.status === 403) return false;
  return !(response.headers.get('location') ?? '').startsWith('/logga-in?vidare=');
}
