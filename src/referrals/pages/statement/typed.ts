import { newId } from '../../../platform/db/columns.ts';
import type { Form } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { isUuid } from '../../../platform/uuid.ts';
import type { Viewpoint } from '../../acts/statement/record-statement.ts';
import { wholeText } from '../../comment.ts';

/** The form of a statement, as typed. */
export interface TypedStatement {
  readonly board: string;
  readonly decided: string;
  readonly paragraph: string;
  readonly stance: string;
  readonly summary: string;
  readonly viewpoints: readonly Viewpoint[];
  /** A record that came already; '' for none. */
  readonly record: string;
  readonly request: string;
}

const few = 3;
const most = 60;
const blank: Viewpoint = { passage: wholeText, quote: '', text: '' };

export function untouchedStatement(query: URLSearchParams): TypedStatement {
  const record = query.get('handling') ?? '';
  return {
    ...{ board: query.get('namnd') ?? '', decided: '', paragraph: '', stance: '', summary: '', request: newId() },
    ...{ record: isUuid(record) ? record : '', viewpoints: Array.from({ length: few }, () => blank) },
  };
}

export function typedStatement(form: Form): TypedStatement {
  const said = Number(form.text('rader'));
  const rows = Number.isInteger(said) && said > 0 ? Math.min(said, most) : few;
  const more = form.text('steg') === 'fler' ? few : 0;
  const record = form.text('handling');
  return {
    ...{
      board: form.text('namnd'),
      decided: form.text('beslutad'),
      paragraph: form.text('paragraf').slice(0, 20),
      stance: form.text('svar'),
    },
    ...{ summary: form.text('sammanfattning').slice(0, 2000), record: isUuid(record) ? record : '', request: requestIn(form) },
    viewpoints: Array.from({ length: Math.min(rows + more, most) }, (_, place) => ({
      passage: form.text(`stalle-${place}`) || wholeText,
      quote: form.text(`ord-${place}`).slice(0, 500),
      text: form.text(`synpunkt-${place}`).slice(0, 5000),
    })),
  };
}
