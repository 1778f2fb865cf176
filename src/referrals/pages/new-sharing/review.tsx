import {
  Actions,
  CheckSentence,
  type Column,
  DataTable,
  Form,
  HiddenFields,
  list,
  longDate,
  Page,
  Remark,
  Section,
  SubmitButton,
  type Ui,
  Warning,
} from '../../../ui/index.ts';
import { MailSample } from '../mail-sample.tsx';
import { shared } from '../words.ts';
import type { TypedSharing } from './typed.ts';
import { words } from './words.ts';

/** Someone who is asked, and how they come to know. */
export interface ReachedPerson {
  readonly name: string;
  readonly through: string | null;
  readonly how: 'mail' | 'declined' | 'no-mail' | 'none' | 'self';
}

interface ReviewView {
  readonly planId: string;
  readonly planTitle: string;
  readonly typed: TypedSharing;
  readonly readers: readonly string[];
  readonly reached: readonly ReachedPerson[];
  readonly passages: number;
  readonly textSha256: string;
  /** The mail as it goes to somebody asked in person. */
  readonly mail: { readonly subject: string; readonly body: string };
}

/** The whole act said back before it is done: what goes to whom. */
export function ReviewPage({ ui, view }: { ui: Ui; view: ReviewView }) {
  const w = words[ui.lang];
  const { planId, reached } = view;
  const { request, organs, people, until, message } = view.typed;
  const without = reached.filter(({ how }) => how === 'none').map(({ name }) => name);
  return (
    <Page
      ui={ui}
      title={w.reviewTitle}
      eyebrow={view.planTitle}
      current="/remisser"
      crumbs={[
        { label: shared[ui.lang].room, href: '/remisser' },
        { label: w.title, href: `/remisser/ny?plan=${planId}` },
        { label: w.reviewTitle },
      ]}
    >
      <CheckSentence
        ui={ui}
        parts={[{ text: w.sentence(view.planTitle, list(ui.lang, view.readers), longDate(ui.lang, until)) }]}
      />
      <Section title={w.whoTitle}>
        {without.length === 0 ? null : <Warning ui={ui}>{w.notReached(list(ui.lang, without))}</Warning>}
        <DataTable ui={ui} caption={w.whoTitle} captionHidden columns={columnsOf(ui)} rows={reached} />
        {reached.some(({ how }) => how === 'mail') ? <MailSample summary={w.mail} mail={view.mail} /> : null}
      </Section>
      <Section title={w.whatTitle}>
        <p>{w.what(view.passages, view.textSha256.slice(0, 16))}</p>
      </Section>
      <Remark>{w.undo}</Remark>
      <Form ui={ui} action={ui.href(`/remisser/ny/informellt?plan=${planId}`)}>
        <HiddenFields fields={{ request, sum: view.textSha256, organ: organs, person: people, until, message }} />
        <Actions>
          <SubmitButton name="steg" value="dela">
            {w.share}
          </SubmitButton>
          <SubmitButton kind="secondary" name="steg" value="andra">
            {w.change}
          </SubmitButton>
        </Actions>
      </Form>
    </Page>
  );
}

function columnsOf(ui: Ui): readonly Column<ReachedPerson>[] {
  const w = words[ui.lang];
  return [
    { label: w.who, heads: true, cell: ({ name }) => name },
    { label: w.through, cell: ({ through }) => through ?? w.inPerson },
    { label: w.how, cell: ({ how }) => w.hows[how] },
  ];
}
