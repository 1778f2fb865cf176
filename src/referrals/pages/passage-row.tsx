import type { Passage } from '../../plans/index.ts';
import { type Definition, DefinitionList, Link, type Ui } from '../../ui/index.ts';
import type { PassageTalk } from '../queries/talk.ts';
import { CommentItem } from './comment-item.tsx';
import { ProseText } from './prose-text.tsx';
import { SayForm } from './say-form.tsx';
import { words } from './sharing/words.ts';
import { shared } from './words.ts';

type Props = {
  ui: Ui;
  sharingId: string;
  talk: PassageTalk;
  facts: readonly Definition[];
  mayComment: boolean;
  mayManage: boolean;
  /** The author chosen in the address; null for everyone's. */
  author: string | null;
};

/** A passage as one reads it, with what was said of it beside, or under it where there is no room. */
export function PassageRow({ ui, sharingId, talk, facts, mayComment, mayManage, author }: Props) {
  const w = words[ui.lang];
  const { key, passage, count, latest } = talk;
  const label = passage?.label ?? shared[ui.lang].whole;
  const more = count > latest.filter(({ withdrawn }) => !withdrawn).length;
  const from = author === null ? '' : `?av=${encodeURIComponent(author)}`;
  return (
    <article class={`passage passage-${passage?.kind ?? 'whole'}`} id={key} aria-label={label}>
      <div class="passage-text" data-quotable={passage === null ? undefined : ''}>
        {passage === null ? <h3>{label}</h3> : <PassageText passage={passage} facts={facts} />}
      </div>
      <div class="passage-talk">
        {more ? (
          <p>
            <Link href={ui.href(`/remisser/${sharingId}/stalle/${key}${from}`)}>{w.all(count)}</Link>
          </p>
        ) : null}
        {latest.length === 0 ? null : (
          <ol class="comments" aria-label={w.onPassage(label)}>
            {latest.map((comment) => (
              <CommentItem
                ui={ui}
                comment={comment}
                mayComment={mayComment}
                mayManage={mayManage}
                back={`/remisser/${sharingId}`}
              />
            ))}
          </ol>
        )}
        {mayComment ? <SayForm ui={ui} sharingId={sharingId} passage={key} label={label} quotes={passage !== null} /> : null}
      </div>
    </article>
  );
}

/** A passage's own words, under what it is called; `alone` where the page's own heading says that. */
export function PassageText({
  passage,
  facts,
  alone = false,
}: {
  passage: Passage;
  facts: readonly Definition[];
  alone?: boolean;
}) {
  const { kind, label, text } = passage;
  const inside = kind === 'title' ? <p>{text}</p> : <ProseText text={text} />;
  return (
    <>
      {alone ? null : <Heading kind={kind} label={label} />}
      {inside}
      {facts.length === 0 ? null : <DefinitionList items={facts} />}
    </>
  );
}

function Heading({ kind, label }: Pick<Passage, 'kind' | 'label'>) {
  if (kind === 'goal') return <p class="passage-label">{label}</p>;
  return kind === 'activity' ? <h4>{label}</h4> : <h3>{label}</h3>;
}
