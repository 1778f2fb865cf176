import { canonicalProse, proseOfTree } from '../../platform/prose/index.ts';
import type { NewActivity, NewArea } from './new-text.ts';
import type { WordBlock } from './word-blocks.ts';

/** What a part of a document becomes. `goals` and `activities` of a heading: the lists under it are that. */
export type Role = 'title' | 'area' | 'activity' | 'goals' | 'activities' | 'text';

/** What each kind of part may become; what is first is no default. */
export const rolesOf: Readonly<Record<WordBlock['kind'], readonly Role[]>> = {
  heading: ['title', 'area', 'activity', 'goals', 'activities', 'text'],
  list: ['goals', 'activities', 'text'],
  table: ['goals', 'activities', 'text'],
  paragraph: ['text'],
};

export interface Placed {
  readonly block: WordBlock;
  readonly role: Role;
}

/** Headings that say what the lists under them are: the plan says it by itself, so that they need no place of their own. */
const goalsHeading = /^(?:mål|målsättning(?:ar)?|effektmål)$/i;
const activitiesHeading = /^(?:(?:prioriterade\s+)?aktiviteter|insatser|åtgärder)$/i;

/**
 * What each part of a document most likely is. The title is what Word calls so, else the one greatest heading when it stands alone.
 * The greatest headings left are areas. Under an area a heading is an activity, unless it says that goals or activities follow; a list
 * is what the heading over it says, else activities, or text where the heading is an activity. Before the first area all is text.
 */
export function likelyRoles(blocks: readonly WordBlock[]): readonly Role[] {
  const title = titleAmong(blocks);
  const levels = blocks.flatMap((block) =>
    block.level !== null && block !== title && !isLabel(block.text) ? [block.level] : [],
  );
  const areaLevel = levels.length === 0 ? null : Math.min(...levels);
  let under: Role | null = null;
  return blocks.map((block): Role => {
    if (block === title) return 'title';
    if (block.kind !== 'heading')
      return under === null || block.kind === 'paragraph' || under === 'text' ? 'text' : listUnder(under, block);
    const role = headingRole(block, areaLevel, under !== null);
    under = role === 'text' && under === null ? null : role;
    return role;
  });
}

function listUnder(under: Role, { kind }: WordBlock): Role {
  if (under === 'goals') return 'goals';
  if (under === 'activity') return 'text';
  return kind === 'table' && under !== 'activities' ? 'text' : 'activities';
}

function headingRole({ level, text }: WordBlock, areaLevel: number | null, isInArea: boolean): Role {
  if (isInArea && goalsHeading.test(text)) return 'goals';
  if (isInArea && activitiesHeading.test(text)) return 'activities';
  if (level === areaLevel && !isPreface(text)) return 'area';
  return isInArea && areaLevel !== null && level === areaLevel + 1 ? 'activity' : 'text';
}

const isLabel = (text: string) => goalsHeading.test(text) || activitiesHeading.test(text);
const isPreface = (text: string) => /^(?:syfte|inledning|bakgrund|innehåll(?:sförteckning)?|förord|om planen)$/i.test(text);

function titleAmong(blocks: readonly WordBlock[]): WordBlock | undefined {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  const called = headings.find(({ level }) => level === 0);
  const [first] = headings;
  const isAlone = headings.filter(({ level }) => level === 1).length === 1 && headings.length > 1;
  return called ?? (first?.level === 1 && isAlone ? first : undefined);
}

/** What a plan begins with, and its name and aim where the document says them. */
export interface FromDocument {
  readonly title: string | null;
  readonly aim: string;
  readonly areas: readonly NewArea[];
}

/**
 * A plan of the parts as they are placed. Nothing of the words is lost: what has no place of its own is running text, of the activity
 * whose heading it stands under, else of the area, and before the first area of the aim. Pure.
 */
export function planOf(placed: readonly Placed[]): FromDocument {
  const made = new Making();
  for (const each of placed) made.take(each);
  return made.plan();
}

interface GrowingActivity {
  readonly title: string;
  readonly texts: string[];
}

interface GrowingArea {
  readonly title: string;
  readonly texts: string[];
  readonly goals: string[];
  readonly activities: GrowingActivity[];
}

class Making {
  #title: string | null = null;
  readonly #aim: string[] = [];
  readonly #areas: GrowingArea[] = [];
  /** The running text that is written to now. */
  #into: string[] = this.#aim;

  take({ block, role }: Placed): void {
    const area = this.#areas.at(-1);
    if (role === 'title' && this.#title === null) this.#title = block.text;
    else if (role === 'area') this.#begin(block.text);
    else if (area !== undefined && role === 'activity') this.#into = this.#add(area, block.text);
    else if (area !== undefined && role === 'goals' && block.kind !== 'heading') area.goals.push(...block.items.map(wholeItem));
    else if (area !== undefined && role === 'activities' && block.kind !== 'heading') this.#list(area, block);
    else if (area !== undefined && (role === 'goals' || role === 'activities')) this.#label(area, block);
    else if (!this.#isAim(block)) this.#into.push(asText(block));
  }

  /** The plan itself says that it begins with its aim. */
  #isAim({ kind, text }: WordBlock): boolean {
    return kind === 'heading' && /^syfte$/i.test(text) && this.#into === this.#aim && this.#aim.length === 0;
  }

  #begin(title: string): void {
    const area: GrowingArea = { title, texts: [], goals: [], activities: [] };
    this.#areas.push(area);
    this.#into = area.texts;
  }

  #add(area: GrowingArea, title: string): string[] {
    const activity: GrowingActivity = { title, texts: [] };
    area.activities.push(activity);
    return activity.texts;
  }

  #list(area: GrowingArea, { items }: WordBlock): void {
    for (const { title, text } of items) {
      if (title === '') area.texts.push(text);
      else this.#add(area, title).push(text);
    }
  }

  #label(area: GrowingArea, block: WordBlock): void {
    this.#into = area.texts;
    if (!isLabel(block.text)) area.texts.push(asText(block));
  }

  plan(): FromDocument {
    return {
      title: this.#title,
      aim: joined(this.#aim),
      areas: this.#areas.map(({ title, texts, goals, activities }) => ({
        ...{ title, text: joined(texts), continues: null },
        goals: goals.map((text) => ({ text, continues: null })),
        activities: activities.map(newActivity),
      })),
    };
  }
}

function newActivity({ title, texts }: GrowingActivity): NewActivity {
  const nobody = { organId: null, responsible: '', from: null, to: null, indicators: [] };
  return { title, text: joined(texts), ...nobody, continues: null };
}

function wholeItem({ title, text }: WordBlock['items'][number]): string {
  return joined([title === '' ? '' : lineAsProse(title), text]);
}

function asText({ kind, level, text }: WordBlock): string {
  if (kind !== 'heading') return text;
  const inline = [{ kind: 'text' as const, text, mark: null, href: null }];
  return proseOfTree([{ kind: 'heading', level: (level ?? 1) <= 1 ? 1 : 2, inline }]);
}

function lineAsProse(text: string): string {
  return proseOfTree([{ kind: 'paragraph', inline: [{ kind: 'text', text, mark: null, href: null }] }]);
}

function joined(texts: readonly string[]): string {
  return canonicalProse(texts.filter((text) => text !== '').join('\n\n'));
}
