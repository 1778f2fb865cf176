import type { Child } from 'hono/jsx';
import { Icon } from '../marks/icons.tsx';
import type { Tone } from '../marks/states.ts';
import type { Ui } from '../ui-context.ts';
import { sharedWords } from '../words/shared-words.ts';

type WarningProps = {
  ui: Ui;
  /** What may be wrong, one sentence. */
  children?: Child;
  /** The paragraph that says so: `KL 6:38`. */
  law?: string | undefined;
  /** Where the paragraph can be read. */
  lawHref?: string | undefined;
};

/** Something the reader should weigh. It never stops them: where the law does, it is an error at the field instead. */
export function Warning({ ui, children, law, lawHref }: WarningProps) {
  return (
    <div class="warning tone-wait" role="note">
      <Icon name="warning" />
      <p>
        {children} {law ? <LawRef ui={ui} law={law} href={lawHref} /> : null}
      </p>
    </div>
  );
}

function LawRef({ ui, law, href }: { ui: Ui; law: string; href?: string | undefined }) {
  const text = `${sharedWords[ui.lang].law}: ${law}`;
  if (href === undefined) return <span class="law">({text})</span>;
  return (
    <a class="ds-link law" href={href}>
      {text}
    </a>
  );
}

/** Something good to know, in a quiet frame. */
export function Remark({ children }: { children?: Child }) {
  return <div class="remark">{children}</div>;
}

/** Folded until asked for. */
export function Details({ summary, open, children }: { summary: string; open?: boolean; children?: Child }) {
  return (
    <details class="ds-details" open={open}>
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}

/** A small word in a frame. */
export function Tag({ tone = 'plain', children }: { tone?: Tone; children?: Child }) {
  return <span class={`tag tone-${tone}`}>{children}</span>;
}

/** Wherever something is made up. */
export function ExampleTag({ ui }: { ui: Ui }) {
  return <span class="tag example">{sharedWords[ui.lang].example}</span>;
}

/** A page or list without anything yet: what will be here, and how it comes. */
export function Empty({ title, children }: { title: string; children?: Child }) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {children ? <div>{children}</div> : null}
    </div>
  );
}

/** A term and what is said of it; what has no value is left out. */
export type Definition = { term: string; value: Child };

export function DefinitionList({ items }: { items: readonly Definition[] }) {
  return (
    <dl class="definitions">
      {items
        .filter((item) => item.value !== undefined && item.value !== null && item.value !== '')
        .map((item) => (
          <div>
            <dt>{item.term}</dt>
            <dd>{item.value}</dd>
          </div>
        ))}
    </dl>
  );
}

/** Leads to a thing's history: who changed what, when. `id` is the thing's own. */
export function HistoryLink({ ui, id }: { ui: Ui; id: string }) {
  return (
    <p class="soft">
      <a class="ds-link" href={ui.href(`/historik/${id}`)}>
        {sharedWords[ui.lang].history}
      </a>
    </p>
  );
}

/** A part of a page with its heading. `id` makes it a place to link to. */
export function Section({ title, id, children }: { title: string; id?: string; children?: Child }) {
  return (
    <section class="section" id={id}>
      <h2>{title}</h2>
      {children}
    </section>
  );
}

/** Two parts beside each other where there is room, the first first where there is not. */
export function Columns({ children }: { children?: Child }) {
  return <div class="columns">{children}</div>;
}
