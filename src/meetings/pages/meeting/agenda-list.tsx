import { type Lang, Link, Prose, Tag, type Ui } from '../../../ui/index.ts';
import { aboutHref } from '../../agenda/about.ts';
import { purposeWords } from '../../agenda/purpose-words.ts';
import type { AgendaItem, AgendaPaper } from '../../meeting.ts';
import { words } from './words.ts';

type ListProps = { ui: Ui; items: readonly AgendaItem[]; currentId?: string | null };

/** An agenda as it is read, in its order, struck items with why. */
export function AgendaList({ ui, items, currentId = null }: ListProps) {
  return (
    <ol class="agenda">
      {items.map((item) => (
        <Item ui={ui} item={item} isCurrent={item.id === currentId} />
      ))}
    </ol>
  );
}

function Item({ ui, item, isCurrent }: { ui: Ui; item: AgendaItem; isCurrent: boolean }) {
  const w = words[ui.lang];
  const isStruck = item.struckAt !== null;
  return (
    <li id={`p-${item.id}`} class={isStruck ? 'struck' : undefined} aria-current={isCurrent ? 'step' : undefined}>
      <h3>{isStruck ? <s>{item.title}</s> : item.title}</h3>
      <p class="soft">
        <Tag>{purposeWords[ui.lang][item.purpose]}</Tag> {isCurrent ? <Tag tone="wait">{w.current}</Tag> : null}{' '}
        {isStruck ? w.struck(item.struckReason) : factsOfItem(ui.lang, item)}
      </p>
      {isStruck ? null : <ItemBody ui={ui} item={item} />}
    </li>
  );
}

/** Who presents an item and how long it takes, in words; '' where nothing is said. */
export function factsOfItem(lang: Lang, { rapporteur, minutes }: Pick<AgendaItem, 'rapporteur' | 'minutes'>): string {
  const w = words[lang];
  const facts = [rapporteur === '' ? '' : w.rapporteur(rapporteur), minutes === null ? '' : w.minutes(minutes)];
  return facts.filter((fact) => fact !== '').join(', ');
}

/** What an item says beside its title: its text, its papers, and what it is about. */
export function ItemBody({ ui, item }: { ui: Ui; item: AgendaItem }) {
  const w = words[ui.lang];
  const href = aboutHref(item.aboutKind, item.aboutId);
  return (
    <>
      <Prose ui={ui} text={item.text} level={4} id={`t-${item.id}`} />
      {item.papers.length === 0 ? null : (
        <ul class="papers" aria-label={w.papers}>
          {item.papers.map((paper) => (
            <Paper ui={ui} paper={paper} />
          ))}
        </ul>
      )}
      {href === null ? null : (
        <p>
          {w.concerns}: <Link href={ui.href(href)}>{item.aboutTitle}</Link>
        </p>
      )}
    </>
  );
}

function Paper({ ui, paper: { recordId, title, withdrawnAt, withdrawnReason } }: { ui: Ui; paper: AgendaPaper }) {
  if (withdrawnAt !== null) return <li class="soft">{words[ui.lang].withdrawn(title, withdrawnReason)}</li>;
  return (
    <li>
      <Link href={ui.href(`/handlingar/${recordId}`)}>{title}</Link>
    </li>
  );
}
