import {
  Actions,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  Select,
  type SelectOption,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { SharingWithText } from '../../sharing.ts';
import { shared } from '../words.ts';
import { words } from './words.ts';

export interface TypedNote {
  readonly author: string;
  readonly principal: string;
  readonly passage: string;
  readonly quote: string;
  readonly text: string;
  readonly request: string;
}

interface NoteView {
  readonly sharing: SharingWithText;
  readonly typed: TypedNote;
  readonly errors: FormErrors;
  readonly principals: readonly SelectOption[];
  readonly passages: readonly SelectOption[];
}

export function NotePage({ ui, view }: { ui: Ui; view: NoteView }) {
  const w = words[ui.lang];
  const { sharing, typed, errors } = view;
  const back = `/remisser/${sharing.id}`;
  const field = { ui, errors };
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={w.lead}
      eyebrow={sharing.title}
      current="/remisser"
      crumbs={[{ label: shared[ui.lang].room, href: '/remisser' }, { label: sharing.title, href: back }, { label: w.title }]}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      <Form ui={ui} action={ui.href(`${back}/anteckna`)} label={w.title} toPlace>
        <Hidden name="request" value={typed.request} />
        <TextField {...field} name="author" label={w.author} help={w.authorHelp} value={typed.author} maxlength={300} />
        <Select
          {...field}
          name="principal"
          label={w.principal}
          empty={w.noPrincipal}
          options={view.principals}
          value={typed.principal}
        />
        <Select {...field} name="passage" label={w.passage} empty={false} options={view.passages} value={typed.passage} />
        <TextField {...field} name="quote" label={w.quote} value={typed.quote} maxlength={500} optional />
        <TextArea {...field} name="text" label={w.text} value={typed.text} maxlength={5000} />
        <Actions>
          <SubmitButton>{w.save}</SubmitButton>
          <Link href={ui.href(back)}>{shared[ui.lang].cancel}</Link>
        </Actions>
      </Form>
    </Page>
  );
}
