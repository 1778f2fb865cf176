import { stockholmDay } from '../../platform/clock.ts';
import {
  Actions,
  Details,
  Form,
  Hidden,
  isoDate,
  Link,
  list,
  longDate,
  PlainWords,
  SubmitButton,
  type Ui,
} from '../../ui/index.ts';
import type { Comment } from '../comment.ts';
import { hrefOfChange } from '../statement/statement.ts';
import { statementWords } from '../statement/words.ts';
import { words } from './sharing/words.ts';

type Props = {
  ui: Ui;
  comment: Comment;
  /** Whether the reader may agree or not just now. */
  mayComment: boolean;
  /** Whether the reader notes for others, and so takes back what was noted. */
  mayManage: boolean;
  /** Path and query that its buttons lead back to. */
  back: string;
};

/** One comment: who, when, on which words, what, and who agrees. */
export function CommentItem({ ui, comment, mayComment, mayManage, back }: Props) {
  const w = words[ui.lang];
  const { id, author, at, withdrawn } = comment;
  const day = stockholmDay(at);
  return (
    <li class="comment" id={`synpunkt-${id}`}>
      <p class="comment-by">
        <strong>{author}</strong>, <time datetime={isoDate(day)}>{longDate(ui.lang, day)}</time>
      </p>
      {withdrawn ? (
        <>
          <p class="soft">{w.withdrawn}</p>
          <Details summary={w.readWithdrawn}>
            <Words ui={ui} comment={comment} />
          </Details>
        </>
      ) : (
        <>
          <Words ui={ui} comment={comment} />
          {comment.supporters.length === 0 ? null : (
            <p class="comment-agree">{w.agrees(comment.supporters.length, list(ui.lang, comment.supporters))}</p>
          )}
          <AnswerLine ui={ui} answer={comment.answer} />
          <Buttons {...{ ui, comment, mayComment, mayManage, back }} />
        </>
      )}
    </li>
  );
}

function Words({ ui, comment: { quote, text } }: Pick<Props, 'ui' | 'comment'>) {
  return (
    <>
      {quote === '' ? null : <p class="comment-quote">{words[ui.lang].about(quote)}</p>}
      <PlainWords text={text} />
    </>
  );
}

function AnswerLine({ ui, answer }: { ui: Ui; answer: Comment['answer'] }) {
  const w = words[ui.lang];
  if (answer === null) return null;
  return (
    <p class="comment-answer">
      <strong>{w.answer(statementWords[ui.lang].verdicts[answer.verdict])}</strong> {answer.reason}{' '}
      {answer.change === null ? null : <Link href={ui.href(hrefOfChange(answer.change))}>{w.change}</Link>}
    </p>
  );
}

function Buttons({ ui, comment, mayComment, mayManage, back }: Props) {
  const w = words[ui.lang];
  const { id, sharingId, mine, supportedByMe, authorPersonId, boardId } = comment;
  const noted = authorPersonId === null && boardId === null;
  const here = `/remisser/${sharingId}/synpunkt/${id}`;
  const agrees = mayComment && !mine;
  const takesBack = mine || (noted && mayManage);
  if (!agrees && !takesBack) return null;
  return (
    <Actions>
      {agrees ? (
        <Form ui={ui} action={ui.href(`${here}/hall-med`)} inline toPlace>
          <Hidden name="fran" value={back} />
          <Hidden name="haller" value={supportedByMe ? 'nej' : 'ja'} />
          <Quiet>{supportedByMe ? w.disagree : w.agree}</Quiet>
        </Form>
      ) : null}
      {takesBack ? (
        <Form ui={ui} action={ui.href(`${here}/ta-tillbaka`)} inline toPlace>
          <Hidden name="fran" value={back} />
          <Quiet>{w.takeBack}</Quiet>
        </Form>
      ) : null}
    </Actions>
  );
}

function Quiet({ children }: { children: string }) {
  return <SubmitButton kind="secondary">{children}</SubmitButton>;
}
