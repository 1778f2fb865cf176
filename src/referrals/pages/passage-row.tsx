import type { Passage } from '../../plans/index.ts';
import { type Definition, DefinitionList, Link, Prose, type Ui } from '../../ui/index.ts';
import type { PassageTalk } from '../queries/talk.ts';
import { CommentItem } from './comment-item.tsx';
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
        {passage === null ? <h3>{label}</h3> : <PassageText ui={ui} passage={passage} facts={facts} />}
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

type PassageTextProps = {
  ui: Ui;
  passage: Passage;
  facts: readonly Definition[];
  /** Where the page's own heading says what it is called. */
  alone?: boolean;
};

/** A passage's own words, under what it is called. */
export function PassageText({ ui, passage, facts, alone = false }: PassageTextProps) {
  const { kind, key, label, text } = passage;
  const level = alone ? 2 : kind === 'activity' ? 5 : 4;
  return (
    <>
      {alone ? null : <Heading kind={kind} label={label} />}
      {kind === 'title' ? <p>{text}</p> : <Prose ui={ui} text={text} level={level} id={key} />}
      {facts.length === 0 ? null : <DefinitionList items={facts} />}
    </>
  );
}

function Heading({ kind, label }: Pick<Passage, 'kind' | 'label'>) {
  if (kind === 'goal') return <p class="passage-label">{label}</p>;
  return kind === 'activity' ? <h4>{label}</h4> : <h3>{label}</h3>;
}
