/** A thing anywhere in the program that an item or a proposal is about (architecture.md, rule 4). */
export interface AboutThing {
  readonly kind: string;
  readonly id: string;
  readonly title: string;
}

/** Where things of other rooms are shown: addresses are the site's, the rooms themselves are not known here. */
const places: Readonly<Record<string, string>> = {
  plan: '/arbetsplan',
  /** `<plan>#<anchor>`: an activity of the work plan, where the plan's page shows it. */
  activity: '/arbetsplan',
  round: '/beslut',
  sharing: '/remisser',
  record: '/handlingar',
  meeting: '/moten',
  task: '/moten/uppdrag',
  project: '/projekt',
  'project-paper': '/projekt/handlingar',
  conference: '/konferenser',
  'received-referral': '/remisser/inkomna',
};

const idForm = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}(#[\w-]{1,80})?$/;
const longestTitle = 300;

/** The bare address of a thing; null for what has no page of its own. */
export function aboutHref(kind: string | null, id: string | null): string | null {
  if (kind === null || id === null || !Object.hasOwn(places, kind) || !idForm.test(id)) return null;
  return `${places[kind]}/${id}`;
}

/** `kind:id:title`, as other rooms' pages link here; null for anything else. */
export function readAbout(text: string): AboutThing | null {
  const [, kind = '', id = '', title = ''] = /^([a-z-]{1,20}):([^:\s]{1,120}):(.+)$/s.exec(text.trim()) ?? [];
  const said = title.trim().slice(0, longestTitle);
  return said === '' || aboutHref(kind, id) === null ? null : { kind, id, title: said };
}

/** The opposite of `readAbout`. */
export function writeAbout({ kind, id, title }: AboutThing): string {
  return `${kind}:${id}:${title}`;
}
