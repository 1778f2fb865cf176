import type { Passage } from '../../../plans/index.ts';
import {
  assetUrl,
  type Definition,
  Empty,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  Section,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import { type Comment, wholeText } from '../../comment.ts';
import type { SharingWithText } from '../../sharing.ts';
import { CommentItem } from '../comment-item.tsx';
import { PassageText } from '../passage-row.tsx';
import { words as sharingWords } from '../sharing/words.ts';
import { shared } from '../words.ts';
import { words } from './words.ts';

interface PassageView {
  readonly sharing: SharingWithText;
  /** Null for the text as a whole. */
  readonly passage: Passage | null;
  readonly label: string;
  readonly facts: readonly Definition[];
  /** How many stand here; of the chosen author, when one is. */
  readonly count: number;
  readonly author: string | null;
  readonly comments: readonly Comment[];
  readonly page: number;
  /** Whether there may be more on the next page. */
  readonly isFull: boolean;
  readonly mayComment: boolean;
  readonly mayManage: boolean;
  /** What is being said: typed and refused, or nothing yet. */
  readonly said: { readonly text: string; readonly quote: string; readonly request: string; readonly errors: FormErrors };
}

export function PassagePage({ ui, view }: { ui: Ui; view: PassageView }) {
  const w = words[ui.lang];
  const { sharing, passage, label, comments, said } = view;
  return (
    <Page
      ui={ui}
      title={label}
      lead={w.lead(view.count, sharing.title)}
      current="/remisser"
      crumbs={[
        { label: shared[ui.lang].room, href: '/remisser' },
        { label: sharing.title, href: `/remisser/${sharing.id}` },
        { label },
      ]}
      failed={said.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={said.errors} />
      <article class="passage">
        <div class="passage-text" data-quotable={passage === null ? undefined : ''}>
          {passage === null ? null : <PassageText ui={ui} passage={passage} facts={view.facts} alone />}
        </div>
        {view.mayComment ? <Say ui={ui} view={view} /> : null}
      </article>
      <Section title={w.comments} id="synpunkter">
        {comments.length === 0 ? <Empty title={w.none}>{w.noneMore}</Empty> : <Comments ui={ui} view={view} />}
        <Pages ui={ui} view={view} />
      </Section>
      <script type="module" src={assetUrl('quote.js')} />
    </Page>
  );
}

type Props = { ui: Ui; view: PassageView };

function here({ sharing, passage }: PassageView): string {
  return `/remisser/${sharing.id}/stalle/${passage?.key ?? wholeText}`;
}

function Comments({ ui, view }: Props) {
  const { comments, mayComment, mayManage, page } = view;
  const back = `${here(view)}${page === 1 ? '' : `?sida=${page}`}`;
  return (
    <ol class="comments">
      {comments.map((comment) => (
        <CommentItem ui={ui} comment={comment} mayComment={mayComment} mayManage={mayManage} back={back} />
      ))}
    </ol>
  );
}

function Pages({ ui, view }: Props) {
  const w = words[ui.lang];
  const { page, isFull, author } = view;
  if (page === 1 && !isFull) return null;
  const to = (next: number) => {
    const query = new URLSearchParams({ ...(author === null ? {} : { av: author }), sida: String(next) });
    return `${ui.href(here(view))}?${query}#synpunkter`;
  };
  return (
    <nav class="actions" aria-label={w.pages}>
      {page > 1 ? <Link href={to(page - 1)}>{w.earlier}</Link> : null}
      <span>{page}</span>
      {isFull ? <Link href={to(page + 1)}>{w.later}</Link> : null}
    </nav>
  );
}

function Say({ ui, view: { sharing, passage, said } }: Props) {
  const w = sharingWords[ui.lang];
  const field = { ui, errors: said.errors };
  return (
    <Form ui={ui} action={ui.href(`/remisser/${sharing.id}/synpunkt`)} label={words[ui.lang].say}>
      <Hidden name="request" value={said.request} />
      <Hidden name="passage" value={passage?.key ?? wholeText} />
      <TextArea {...field} name="text" label={w.yours} value={said.text} rows={4} required maxlength={5000} />
      {passage === null ? null : (
        <TextField {...field} name="quote" label={w.quote} help={w.quoteHelp} value={said.quote} maxlength={500} optional />
      )}
      <SubmitButton>{w.send}</SubmitButton>
    </Form>
  );
}
